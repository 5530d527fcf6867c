namespace LiveStation.Generator.Engine.Naming;

/// <summary>Names that generated code uses itself, so that a spec must not give them a second meaning.</summary>
internal static class ReservedNames
{
    private const string OfRecord = "a member that every generated type has";
    private const string OfRuntime = "a type that generated code uses";

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ToString", "UnknownMembers",
    };

    // A type of the same namespace wins over every using, so these would change the meaning of generated lines.
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Action", "ApiCall", "ApiClientOptions", "ApiConnectionException", "ApiDrift", "ApiErrorCatalog",
        "ApiErrorException", "ApiErrorInfo", "ApiException", "ApiFormatException", "ApiOperation",
        "ApiOperationAttribute", "ApiProfile", "ApiResponse", "ApiTransport", "ApiValidationException", "ApiZone",
        "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "Boolean",
        "CallbackReader", "CancellationToken", "ClassCodec", "Codecs", "Counted", "CultureInfo", "DateTimeOffset",
        "EditorBrowsable", "EditorBrowsableAttribute", "EditorBrowsableState", "EnumCodec", "EnumCodecAttribute",
        "EnumText", "EnumTextConverter", "EnumValueConverter", "Envelope", "ErrorClass", "ErrorLayer", "HttpClient",
        "IDisposable", "IEnumCodecSource", "IReadOnlyList", "JsonConverter", "JsonConverterAttribute",
        "KeyValuePair", "MemberCursor", "MemberNames", "MemberSchemas", "MemberValues", "ModelCodec",
        "ModelConverter", "ModelReader", "ModelScanner", "ModelWriter", "NcpCredentials", "NoContent", "Nullable",
        "Object", "Open", "OperationCanceledException", "PagePlan", "PagedList", "PathValue", "RawJson", "ReadOnlySpan",
        "RequestCheck", "ResultList", "RetryAdvice", "RuntimeContract", "Secret", "ServerCall", "ServerExample",
        "ServerFilter", "ServerListing", "ServerOperation", "ServerReply", "ServerRoutes", "String", "StructCodec",
        "System", "Task", "TimeSpan", "TypeConverter", "TypeConverterAttribute", "UnknownMembersBuilder", "Uri",
        "ValueList", "ValueMap", "ValueTask", "WireText",
    };

    /// <summary>Why a property of a type cannot have a name; null when it can.</summary>
    public static string? WhyNotMember(string name, string type) =>
        Members.Contains(name) ? OfRecord : name == type ? "the name of its own type" : null;

    /// <summary>Why a fact cannot have a name; null when it can.</summary>
    public static string? WhyNotFact(string name) =>
        name is "HashCode" or "Type" or "TypeCode" ? $"not free: every enum has Get{name} already" : null;

    /// <summary>Why a type cannot have a name; null when it can.</summary>
    public static string? WhyNotType(string name) => Types.Contains(name) ? OfRuntime : null;

    /// <summary>Why a parameter of an operation cannot have a name; null when it can.</summary>
    public static string? WhyNotParameter(string name) =>
        name is "cancellationToken" or "call" or "request" or "options" or "check" or "page" or "size" or "handlers"
            ? "a name that generated methods use themselves"
            : null;
}
