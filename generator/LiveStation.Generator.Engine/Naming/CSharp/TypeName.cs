using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names of the types that are emitted, each made of a name of the model.</summary>
internal static class TypeName
{
    private const string EndOfCodecs = "Json";

    /// <summary>The client of the service, or of a group.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Client(string owner) => owner + "Client";

    /// <summary>The interface of a client.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string ClientInterface(string owner) => "I" + Client(owner);

    /// <summary>The interface of the handlers of a server.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Handlers(string owner) => $"I{owner}Handlers";

    /// <summary>The class that maps the routes of a server.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Routes(string owner) => owner + "Routes";

    /// <summary>The zones of the service.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Zones(string service) => service + "Zones";

    /// <summary>The error codes of the service.</summary>
    /// <param name="service">Name of the service.</param>
    public static string ErrorCodes(string service) => service + "ErrorCodes";

    /// <summary>What all operations share.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Api(string service) => service + "Api";

    /// <summary>The methods that read messages of the service.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Callbacks(string service) => service + "Callbacks";

    /// <summary>The class that reads and writes a type or an enum.</summary>
    /// <param name="type">Name of the type or enum.</param>
    public static string Codec(string type) => type + EndOfCodecs;

    /// <summary>The type or enum whose codec has a name; null for a name that is none of a codec.</summary>
    /// <param name="codec">The name.</param>
    public static string? OfCodec(string codec) => codec.EndsWith(EndOfCodecs, StringComparison.Ordinal)
        ? codec.Substring(0, codec.Length - EndOfCodecs.Length)
        : null;

    /// <summary>The extension methods of an enum.</summary>
    /// <param name="name">Name of the enum.</param>
    public static string Extensions(string name) => name + "Extensions";

    /// <summary>The class that validates objects of a type before they are sent.</summary>
    /// <param name="type">C# name of the type.</param>
    public static string Rules(string type) => type + "Rules";

    /// <summary>What a client needs to know to send an operation.</summary>
    /// <param name="id">Id of the operation.</param>
    public static string Descriptor(string id) => Pascal(id) + "Operation";

    /// <summary>What a server needs to know to respond to an operation.</summary>
    /// <param name="id">Id of the operation.</param>
    public static string Contract(string id) => Pascal(id) + "Contract";

    /// <summary>The optional values of an operation's query.</summary>
    /// <param name="id">Id of the operation.</param>
    public static string Options(string id) => Pascal(id) + "Options";

    private static string Pascal(string id) => id.Length == 0 ? "" : Letters.CapitalFirst(id);
}
