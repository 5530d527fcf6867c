namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>
/// Members that emitted types have regardless of the spec: those that several emitters print, and those whose names a spec
/// must not use.
/// </summary>
internal static class FixedMembers
{
    /// <summary>The struct that contains the values of an object during reading.</summary>
    public const string ValuesOnTheWay = "MemberValues";

    /// <summary>The unknown members.</summary>
    public const string UnknownMembers = "UnknownMembers";

    public const string Instance = "Instance", Request = "Request", Empty = "Empty", Codec = "Codec", Check = "Check",
        Call = "Call", Pages = "Pages", Envelope = "Envelope", Profile = "Profile", Examples = "Examples", Model = "Model",
        Errors = "Errors", Find = "Find", All = "All", Transport = "_transport", Dispose = "Dispose", With = "With",
        DryRun = "DryRunAsync",
        Create = "Create", Send = "Send", Shape = "Type",
        ToWireText = "ToWireText", TryParseWireText = "TryParseWireText", Received = "Received", Sent = "Sent";

    /// <summary>Members of object types.</summary>
    public static readonly string[] Type = [UnknownMembers];

    /// <summary>Members of the client of the service.</summary>
    public static readonly string[] Client = [Transport, Dispose, With, DryRun];

    /// <summary>Members of the class of error codes.</summary>
    public static readonly string[] ErrorCodes = [All, Find];

    /// <summary>Members of the extension methods of an enum.</summary>
    public static readonly string[] Extensions = [ToWireText, TryParseWireText];

    /// <summary>Members of the codec of an enum.</summary>
    public static readonly string[] EnumCodec = [Codec];

    /// <summary>Members of classes of rules.</summary>
    public static readonly string[] Rules = [Check];
}
