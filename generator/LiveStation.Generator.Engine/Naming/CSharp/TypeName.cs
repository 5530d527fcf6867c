using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names of emitted types, each derived from a name of the model.</summary>
internal static class TypeName
{
    private const string EndOfCodecs = "Json";

    /// <summary>Returns the name of the client of the service or of a group.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Client(string owner) => owner + "Client";

    /// <summary>Returns the name of the interface of a client.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string ClientInterface(string owner) => "I" + Client(owner);

    /// <summary>Returns the name of the interface of the handlers of a server.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Handlers(string owner) => $"I{owner}Handlers";

    /// <summary>Returns the name of the class that maps the routes of a server.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Routes(string owner) => owner + "Routes";

    /// <summary>Returns the name of the class that describes the objects that a server keeps.</summary>
    /// <param name="service">Name of the service.</param>
    public static string State(string service) => service + "State";

    /// <summary>Returns the name of the class of the zones.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Zones(string service) => service + "Zones";

    /// <summary>Returns the name of the class of the error codes.</summary>
    /// <param name="service">Name of the service.</param>
    public static string ErrorCodes(string service) => service + "ErrorCodes";

    /// <summary>Returns the name of the class that all operations share.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Api(string service) => service + "Api";

    /// <summary>Returns the name of the class of the methods that read callback messages.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Callbacks(string service) => service + "Callbacks";

    /// <summary>Returns the name of the codec of a type or an enum.</summary>
    /// <param name="type">Name of the type or enum.</param>
    public static string Codec(string type) => type + EndOfCodecs;

    /// <summary>Returns the type or enum of a codec; null when the name is not the name of a codec.</summary>
    /// <param name="codec">The name.</param>
    public static string? OfCodec(string codec) => codec.EndsWith(EndOfCodecs, StringComparison.Ordinal)
        ? codec.Substring(0, codec.Length - EndOfCodecs.Length)
        : null;

    /// <summary>Returns the name of the class of the extension methods of an enum.</summary>
    /// <param name="name">Name of the enum.</param>
    public static string Extensions(string name) => name + "Extensions";

    /// <summary>Returns the name of the class that validates objects of a type before they are sent.</summary>
    /// <param name="type">C# name of the type.</param>
    public static string Rules(string type) => type + "Rules";

    /// <summary>Returns the name of the class that describes the life cycle of a type to a client.</summary>
    /// <param name="type">Name of the type.</param>
    public static string States(string type) => type + "States";

    /// <summary>Returns the name of the descriptor that a client uses to send an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Descriptor(string id) => Pascal(id) + "Operation";

    /// <summary>Returns the name of the contract that a server uses to respond to an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Contract(string id) => Pascal(id) + "Contract";

    /// <summary>Returns the name of the class of all tools.</summary>
    /// <param name="service">Name of the service.</param>
    public static string Tools(string service) => service + "Tools";

    /// <summary>Returns the name of the class of the tool of an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Tool(string id) => Pascal(id) + "Tool";

    /// <summary>Returns the name of the class of the JSON Schemas of a type.</summary>
    /// <param name="type">Name of the type.</param>
    public static string Schema(string type) => type + "Schema";

    /// <summary>Returns the name of the options record of an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Options(string id) => Pascal(id) + "Options";

    /// <summary>Returns the name of the class of the commands of the service or of a group.</summary>
    /// <param name="owner">Name of the service or group.</param>
    public static string Commands(string owner) => owner + "Commands";

    /// <summary>Returns the name of the class that describes the command of an operation.</summary>
    /// <param name="id">ID of the operation.</param>
    public static string Command(string id) => Pascal(id) + "Command";

    /// <summary>Returns the name of the class that describes a type or an enum to commands.</summary>
    /// <param name="type">Name of the type or enum.</param>
    public static string Shape(string type) => type + "Shape";

    private static string Pascal(string id) => id.Length == 0 ? "" : Letters.CapitalFirst(id);
}
