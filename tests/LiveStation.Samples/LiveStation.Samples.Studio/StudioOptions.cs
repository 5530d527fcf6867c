namespace LiveStation.Samples.Studio;

/// <summary>The section <c>Studio</c> of the configuration.</summary>
internal sealed class StudioOptions
{
    /// <summary>The path of the endpoint that receives callbacks.</summary>
    public const string HookPath = "/hooks/live";

    private const string Section = "Studio";

    /// <summary>The address at which the service of NAVER Cloud reaches this service.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>The secret in the address for callbacks, with at least 16 characters.</summary>
    public string CallbackSecret { get; set; } = "";

    /// <summary>The address for callbacks.</summary>
    /// <exception cref="InvalidOperationException"><see cref="PublicUrl"/> is missing.</exception>
    public Uri CallbackUrl => PublicUrl is { } address
        ? new Uri($"{address.AbsoluteUri.TrimEnd('/')}{HookPath}?secret={Uri.EscapeDataString(CallbackSecret)}")
        : throw new InvalidOperationException($"'{Section}:PublicUrl' is missing.");

    /// <summary>Registers the options.</summary>
    /// <param name="builder">The builder of the app.</param>
    public static void Register(WebApplicationBuilder builder) =>
        builder.Services.Configure<StudioOptions>(builder.Configuration.GetSection(Section));

    /// <summary>Returns the secret in the address for callbacks.</summary>
    /// <param name="configuration">The configuration.</param>
    public static string SecretOf(IConfiguration configuration) => configuration[$"{Section}:CallbackSecret"] ?? "";
}
