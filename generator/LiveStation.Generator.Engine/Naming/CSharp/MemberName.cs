using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names of emitted members and parameters, each derived from a name of the model.</summary>
internal static class MemberName
{
    /// <summary>A method that sends, serves or receives.</summary>
    /// <param name="name">Name of the operation, or one made of it.</param>
    public static string Method(string name) => name + SpecName.MethodSuffix;

    /// <summary>Returns the name of the method for the whole response, without the suffix of <see cref="Method"/>.</summary>
    /// <param name="name">Name of the operation, or one derived from it.</param>
    public static string WithResponse(string name) => name + "WithResponse";

    /// <summary>Returns the name of the method for one page of a list, without the suffix of <see cref="Method"/>.</summary>
    /// <param name="name">Name of the operation.</param>
    public static string Page(string name) => name + "Page";

    /// <summary>Returns the name of the method that reads a callback message.</summary>
    /// <param name="callback">Name of the message.</param>
    public static string Read(string callback) => "Read" + callback;

    /// <summary>Returns the name of the property that describes a callback and its messages.</summary>
    /// <param name="callback">Name of the message.</param>
    public static string Messages(string callback) => callback + "Messages";

    /// <summary>Returns the name of the method for a fact of an enum value.</summary>
    /// <param name="fact">Name of the fact.</param>
    public static string Fact(string fact) => "Get" + fact;

    /// <summary>Returns the name of the field for the codec of one member.</summary>
    /// <param name="field">Name of the member.</param>
    public static string OwnCodec(string field) => "_codecOf" + field;

    /// <summary>Returns the name of the field behind a property whose URI is created when it is read.</summary>
    /// <param name="field">Name of the member.</param>
    public static string UriField(string field) => "_uriOf" + field;

    /// <summary>Returns the name of the method that returns a reference to this field.</summary>
    /// <param name="field">Name of the member.</param>
    public static string UriReference(string field) => "_refToUriOf" + field;

    /// <summary>Returns the name of the method that maps the routes of one file.</summary>
    /// <param name="bits">Bits that identify the file; empty for the first one.</param>
    public static string Map(string bits) => "Map" + bits;

    /// <summary>
    /// Returns the name of a parameter, which can be a keyword. Different names stay different, since no name of the model
    /// begins with a lowercase letter.
    /// </summary>
    /// <param name="name">Name of the parameter in the model.</param>
    public static string Parameter(string name) => Letters.SmallFirst(name);
}
