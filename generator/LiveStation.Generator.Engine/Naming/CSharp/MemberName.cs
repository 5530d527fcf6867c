using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names of members and parameters that are emitted, each made of a name of the model.</summary>
internal static class MemberName
{
    /// <summary>How every method ends that sends, serves or receives.</summary>
    public const string EndOfMethods = "Async";

    private const string Maps = "Map";

    /// <summary>A method that sends, serves or receives.</summary>
    /// <param name="name">Name of the operation, or one made of it.</param>
    public static string Method(string name) => name + EndOfMethods;

    /// <summary>The method that returns the whole response, before it becomes one of <see cref="Method"/>.</summary>
    /// <param name="name">Name of the operation, or one made of it.</param>
    public static string WithResponse(string name) => name + "WithResponse";

    /// <summary>The method that returns one page of a list, before it becomes one of <see cref="Method"/>.</summary>
    /// <param name="name">Name of the operation.</param>
    public static string Page(string name) => name + "Page";

    /// <summary>The method that reads a message of the service.</summary>
    /// <param name="callback">Name of the message.</param>
    public static string Read(string callback) => "Read" + callback;

    /// <summary>The method that returns a fact of a value of an enum.</summary>
    /// <param name="fact">Name of the fact.</param>
    public static string Fact(string fact) => "Get" + fact;

    /// <summary>The field that holds the codec of one member.</summary>
    /// <param name="field">Name of the member.</param>
    public static string OwnCodec(string field) => "_codecOf" + field;

    /// <summary>The method that maps the routes of one file.</summary>
    /// <param name="bits">Bits of the file; empty for the first one.</param>
    public static string Map(string bits) => Maps + bits;

    /// <summary>Whether a name is one of a method that maps routes.</summary>
    /// <param name="name">The name.</param>
    public static bool IsMap(string name) =>
        name.StartsWith(Maps, StringComparison.Ordinal) && name.Skip(Maps.Length).All(bit => bit is '0' or '1');

    /// <summary>
    /// A parameter, which can be a keyword. Different names stay different ones, since no name of the model begins with a
    /// small letter.
    /// </summary>
    /// <param name="name">Name of the parameter in the model.</param>
    public static string Parameter(string name) => Letters.SmallFirst(name);
}
