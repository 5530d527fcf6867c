using LiveStation.Extensions.Settings;
using LiveStation.Runtime;

namespace LiveStation.Extensions;

/// <summary>Options for a client that is registered with dependency injection. They are validated when the host starts.</summary>
/// <remarks>
/// The client reads its options when it is created. <see cref="AccessKey"/> and <see cref="SecretKey"/> are read again
/// after the configuration was reloaded.
/// </remarks>
public sealed class LiveStationOptions
{
    private static readonly ApiClientOptions Defaults = new();

    /// <summary>The access key ID of a main account or a sub account.</summary>
    public string? AccessKey { get; set; }

    /// <summary>The secret key that belongs to the access key ID. Do not store it in appsettings.json.</summary>
    public Secret SecretKey { get; set; }

    /// <summary>The name of the zone to use, such as public or finance. By default, the first zone of the API is used.</summary>
    public string? Zone { get; set; }

    /// <summary>The address to call instead of that of the zone, such as the address of an emulator.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>
    /// A host to which plain HTTP is allowed, such as that of an emulator in another container. By default, HTTP is allowed
    /// only on the loopback interface.
    /// </summary>
    public string? AllowHttpTo { get; set; }

    /// <summary>
    /// The timeout of a complete call, including all attempts, the delays between them and the response body. The default is
    /// 100 seconds.
    /// </summary>
    public TimeSpan Timeout { get; set; } = Defaults.Timeout;

    /// <summary>Specifies whether and when a failed request is sent again. The default is up to 3 attempts.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Whether the client corrects its clock if the gateway rejects a request because of its timestamp. The default is true.
    /// </summary>
    public bool CorrectClock { get; set; } = Defaults.CorrectClock;

    /// <summary>
    /// Whether requests are validated against the constraints of the API before they are sent. The default is true.
    /// </summary>
    public bool ValidateRequests { get; set; } = Defaults.ValidateRequests;

    /// <summary>The language of exception messages. The default is English.</summary>
    public ApiLanguage Language { get; set; } = Defaults.Language;

    /// <summary>
    /// The maximum size, in bytes, of the body of a successful response. The default is 67,108,864 bytes (64 MiB).
    /// </summary>
    public int MaxResponseBodyBytes { get; set; } = Defaults.MaxResponseBodyBytes;

    /// <summary>
    /// The maximum number of bytes of a response body that an exception contains. The default is 65,536 bytes (64 KiB).
    /// </summary>
    public int MaxErrorBodyBytes { get; set; } = Defaults.MaxErrorBodyBytes;

    /// <summary>The value of the User-Agent header. By default, it is the name and version of the runtime library.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Values of the configuration that could not be converted.</summary>
    internal List<OptionFault> Faults { get; } = [];
}
