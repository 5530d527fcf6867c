namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Members of emitted types regardless of the spec, by kind of type; not every type has all of its kind.</summary>
internal static class FixedMembers
{
    /// <summary>The struct that contains the values of an object during reading.</summary>
    public const string ValuesOnTheWay = "MemberValues";

    /// <summary>The unknown members.</summary>
    public const string UnknownMembers = "UnknownMembers";

    public const string Instance = "Instance", Request = "Request", Empty = "Empty", Codec = "Codec", Check = "Check",
        Call = "Call", Pages = "Pages", Envelope = "Envelope", Profile = "Profile", Examples = "Examples",
        Errors = "Errors", Find = "Find", All = "All";

    /// <summary>Members of object types.</summary>
    public static readonly string[] Type = [UnknownMembers];

    /// <summary>Members of the client of the service.</summary>
    public static readonly string[] Client = ["_transport", "Dispose"];

    /// <summary>Members of the client of a group.</summary>
    public static readonly string[] GroupClient = ["_transport"];

    /// <summary>Members of the class that all operations share.</summary>
    public static readonly string[] Api = ["Zones", Envelope, Errors, Profile];

    /// <summary>Members of the class of error codes.</summary>
    public static readonly string[] ErrorCodes = [All, Find];

    /// <summary>Members of the extension methods of an enum.</summary>
    public static readonly string[] Extensions = ["ToWireText", "TryParseWireText"];

    /// <summary>Members of the codec of an enum.</summary>
    public static readonly string[] EnumCodec = [Codec];

    /// <summary>Members of the codec of an object type.</summary>
    public static readonly string[] TypeCodec =
    [
        Instance, Request, Empty, "Names", "IsSentOnly", "TryRead", "ReadTolerantly", "Write", "PropertyOf", "Describe",
        "Make", ValuesOnTheWay,
    ];

    /// <summary>Members of classes of rules.</summary>
    public static readonly string[] Rules = [Check];

    /// <summary>Members of descriptors of operations.</summary>
    public static readonly string[] Descriptor = [Instance, Pages, Call, Check];

    /// <summary>Members of contracts of operations.</summary>
    public static readonly string[] Contract = [Instance, "ServeAsync", Check];

    /// <summary>Members of the routes of the service.</summary>
    public static readonly string[] Routes = [MemberName.Map("")];

    /// <summary>Members of the routes of a group.</summary>
    public static readonly string[] GroupRoutes = [MemberName.Map(""), Examples, "FromExamples"];

    /// <summary>Of types of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string[] Of(EmittedKind kind) => kind switch
    {
        EmittedKind.Client => Client,
        EmittedKind.Routes => Routes,
        EmittedKind.ErrorCodes => ErrorCodes,
        EmittedKind.Api => Api,
        EmittedKind.GroupClient => GroupClient,
        EmittedKind.GroupRoutes => GroupRoutes,
        EmittedKind.Extensions => Extensions,
        EmittedKind.EnumCodec => EnumCodec,
        EmittedKind.Type or EmittedKind.ValuesOnTheWay => Type,
        EmittedKind.TypeCodec => TypeCodec,
        EmittedKind.Rules or EmittedKind.OptionsRules => Rules,
        EmittedKind.Descriptor => Descriptor,
        EmittedKind.Contract => Contract,
        _ => [],
    };
}
