namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Members that emitted types have whatever the spec, by kind of type; not every type has all of its kind.</summary>
internal static class FixedMembers
{
    /// <summary>The struct that holds the values of an object while it is read.</summary>
    public const string ValuesOnTheWay = "MemberValues";

    /// <summary>The values that the spec does not know.</summary>
    public const string UnknownMembers = "UnknownMembers";

    public const string Instance = "Instance", Request = "Request", Empty = "Empty", Codec = "Codec", Check = "Check",
        Call = "Call", Pages = "Pages", Envelope = "Envelope", Profile = "Profile", Examples = "Examples",
        Errors = "Errors", Find = "Find", All = "All";

    /// <summary>Of object types.</summary>
    public static readonly string[] Type = [UnknownMembers];

    /// <summary>Of the client of the service.</summary>
    public static readonly string[] Client = ["_transport", "Dispose"];

    /// <summary>Of the client of a group.</summary>
    public static readonly string[] GroupClient = ["_transport"];

    /// <summary>Of what all operations share.</summary>
    public static readonly string[] Api = ["Zones", Envelope, Errors, Profile];

    /// <summary>Of the class of error codes.</summary>
    public static readonly string[] ErrorCodes = [All, Find];

    /// <summary>Of the extension methods of an enum.</summary>
    public static readonly string[] Extensions = ["ToWireText", "TryParseWireText"];

    /// <summary>Of the codec of an enum.</summary>
    public static readonly string[] EnumCodec = [Codec];

    /// <summary>Of the codec of an object type.</summary>
    public static readonly string[] TypeCodec =
    [
        Instance, Request, Empty, "Names", "IsSentOnly", "TryRead", "ReadTolerantly", "Write", "PropertyOf", "Describe",
        "Make", ValuesOnTheWay,
    ];

    /// <summary>Of classes of rules.</summary>
    public static readonly string[] Rules = [Check];

    /// <summary>Of descriptors of operations.</summary>
    public static readonly string[] Descriptor = [Instance, Pages, Call, Check];

    /// <summary>Of contracts of operations.</summary>
    public static readonly string[] Contract = [Instance, "ServeAsync", Check];

    /// <summary>Of the routes of the service.</summary>
    public static readonly string[] Routes = [MemberName.Map("")];

    /// <summary>Of the routes of a group.</summary>
    public static readonly string[] GroupRoutes = [MemberName.Map(""), Examples, "FromExamples"];
}
