using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names that generated code itself uses, so that names of a spec must not conflict with them.</summary>
internal static class ReservedNames
{
    private const int MostOfFiles = 64;
    private static readonly Phrase OfEveryType = new("a member of every generated type", "생성되는 모든 타입의 멤버");
    private static readonly Phrase OfRuntime = new("a type that generated code uses", "생성된 코드가 사용하는 타입");

    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> OfRecord = new(StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "PrintMembers",
    };

    // A type also has its unknown members, and a struct contains all values during reading.
    private static readonly HashSet<string> OfType =
        new(FixedMembers.Type.Append(FixedMembers.ValuesOnTheWay), StringComparer.Ordinal);

    // Members of the static classes in which generated code writes enum values, such as Codec.H264: there a member
    // takes precedence over the enum of its name.
    private static readonly HashSet<string> OfStaticClasses =
        new([.. FixedMembers.Rules, .. FixedMembers.EnumCodec, .. FixedMembers.Extensions], StringComparer.Ordinal);

    // A type of the same namespace takes precedence over every using, so these would change the meaning of generated code.
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Action", "ApiCall", "ApiCallback", "ApiClientOptions", "ApiCommand", "ApiConnectionException", "ApiDrift", "ApiErrorCatalog",
        "ApiErrorException", "ApiErrorInfo", "ApiException", "ApiFormatException", "ApiOperation",
        "ApiOperationAttribute", "ApiProfile", "ApiResponse", "ApiTool", "ApiTools", "ApiTransport",
        "ApiValidationException", "ApiWaitException", "ApiZone", "ArgumentException", "ArgumentNullException",
        "ArgumentOutOfRangeException", "Array", "Boolean", "CallOptions", "CallbackReader", "CancellationToken",
        "ClassCodec", "Codecs", "CommandAdvice", "CommandEntry", "CommandGroup", "CommandMember", "CommandRun",
        "CommandSet", "CommandType", "CommandValue", "CommandWait", "CommandWord", "CommandZone", "Counted",
        "CultureInfo", "DateTimeOffset", "EditorBrowsable", "EditorBrowsableAttribute", "EditorBrowsableState",
        "EnumCodec", "EnumCodecAttribute", "EnumText", "EnumTextConverter", "EnumValueConverter", "Envelope",
        "ErrorClass", "ErrorLayer", "Func", "HttpClient", "IDisposable", "IEnumCodecSource", "IReadOnlyCollection",
        "IReadOnlyList", "InvalidOperationException", "JsonConverter", "JsonConverterAttribute", "KeyValuePair",
        "LazyUri", "LocalText", "MemberCursor", "MemberNames", "MemberSchemas", "MemberValues", "ModelCodec", "ModelConverter",
        "ModelReader", "ModelScanner", "ModelWriter", "NcpCredentials", "NoContent", "Nullable", "Object", "Open",
        "OperationCanceledException", "PagePlan", "PagedList", "PathValue", "RawJson", "ReadOnlySpan", "RequestCheck",
        "ResultList", "RetryAdvice", "RuntimeContract", "Secret", "ServerCall", "ServerExample", "ServerFilter",
        "ServerListing", "ServerOperation", "ServerReply", "ServerRoutes", "SignedRequest", "StateFind", "StateRow",
        "StateTable", "String", "StructCodec", "System", "Task", "TimeSpan", "ToolDescription", "ToolError",
        "ToolInput", "ToolPaging", "ToolReply", "ToolSchema", "TypeConverter", "TypeConverterAttribute",
        "UnknownMembersBuilder", "Uri", "ValueList", "ValueMap", "ValueTask", "WaitOptions", "WireText",
    };

    /// <summary>Returns why a property of a type cannot have a name; null when it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type.</param>
    public static Phrase? WhyNotField(string name, string type) =>
        OfType.Contains(name) ? OfEveryType : WhyNotOption(name, type);

    /// <summary>Returns why a property of the options of an operation cannot have a name; null when it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="options">The record of the options.</param>
    public static Phrase? WhyNotOption(string name, string options) =>
        OfRecord.Contains(name) ? OfEveryType : WhyNotMember(name, options);

    /// <summary>Returns why a member of a class cannot have a name; null when it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The class.</param>
    public static Phrase? WhyNotMember(string name, string type) =>
        OfObject.Contains(name) ? OfEveryType
        : name == type ? new("the name of its own type", "자신이 속한 타입의 이름")
        : null;

    /// <summary>Returns why the constant of an error code cannot have a name; null when it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="service">Name of the service.</param>
    public static Phrase? WhyNotError(string name, string service) =>
        FixedMembers.ErrorCodes.Contains(name) ? new("a member that looks up error codes", "오류 코드를 조회하는 멤버")
        : name == TypeName.Api(service) ? new("a class that looks up error codes", "오류 코드를 조회하는 클래스")
        : WhyNotMember(name, TypeName.ErrorCodes(service));

    /// <summary>Returns why a group or the service cannot have a name; null when it can.</summary>
    /// <param name="name">The name.</param>
    public static Phrase? WhyNotGroup(string name) =>
        FixedMembers.Client.Contains(name) ? new("a member of every client", "모든 클라이언트의 멤버")
        : DeviceNames.Contains(name) ? new(
            "the name of a device, which is not a valid file name on Windows", "Windows에서 파일 이름으로 쓸 수 없는 장치 이름")
        : name.Length > MostOfFiles ? Phrase.Of(
            "too long for a file name: at most {0} characters are allowed", "파일 이름으로 쓰기에 너무 긴 이름({0}자 이하)",
            MostOfFiles.ToString(CultureInfo.InvariantCulture))
        : WhyNotMember(name, "");

    /// <summary>Returns why a type cannot have a name; null when it can.</summary>
    /// <param name="name">The name.</param>
    public static Phrase? WhyNotType(string name) =>
        Types.Contains(name) ? OfRuntime
        : OfType.Contains(name) || OfRecord.Contains(name) || OfObject.Contains(name) ? OfEveryType
        : null;

    /// <summary>Returns why an enum cannot have a name that types can have; null when it can.</summary>
    /// <param name="name">The name.</param>
    public static Phrase? WhyNotEnum(string name) =>
        OfStaticClasses.Contains(name) ? new("a member of generated classes that use the enum", "열거형을 사용하는 생성된 클래스의 멤버") : null;

    /// <summary>Indicates whether a name is that of a type that generated code uses.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfRuntime(string name) => Types.Contains(name);
}
