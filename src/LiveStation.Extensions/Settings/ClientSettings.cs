using LiveStation.Runtime;

namespace LiveStation.Extensions.Settings;

/// <summary>Converts the options of a client for the client.</summary>
internal static class ClientSettings
{
    /// <summary>Converts options. Options that are not valid keep their defaults and are added to the faults.</summary>
    /// <param name="options">The options.</param>
    /// <param name="zones">The zones of the API.</param>
    /// <param name="faults">The collection that receives the faults.</param>
    public static ApiClientOptions Of(LiveStationOptions options, ZoneTable zones, ICollection<OptionFault> faults)
    {
        ApiClientOptions settings = new()
        {
            ValidateRequests = options.ValidateRequests,
            CorrectClock = options.CorrectClock,
        };
        settings.Zone = ZoneOf(options, zones, faults);
        Try(nameof(options.Timeout), () => settings.Timeout = options.Timeout, faults);
        Try(nameof(options.Retry), () => settings.Retry = options.Retry, faults);
        Try(nameof(options.Language), () => settings.Language = options.Language, faults);
        Try(nameof(options.MaxResponseBodyBytes), () => settings.MaxResponseBodyBytes = options.MaxResponseBodyBytes, faults);
        Try(nameof(options.MaxErrorBodyBytes), () => settings.MaxErrorBodyBytes = options.MaxErrorBodyBytes, faults);
        Try(nameof(options.UserAgent), () => settings.UserAgent = options.UserAgent, faults);
        return settings;
    }

    /// <summary>Converts the keys of options; returns null if they are not valid.</summary>
    /// <param name="options">The options.</param>
    /// <param name="faults">The collection that receives the faults.</param>
    public static NcpCredentials? Keys(LiveStationOptions options, ICollection<OptionFault> faults)
    {
        if (string.IsNullOrEmpty(options.AccessKey))
            faults.Add(new(nameof(options.AccessKey), Missing));
        if (options.SecretKey.Reveal().Length == 0)
            faults.Add(new(nameof(options.SecretKey), Missing));
        if (faults.Count > 0)
            return null;
        NcpCredentials? keys = null;
        // The names of the parameters are those of the options.
        Try(null, () => keys = new NcpCredentials(options.AccessKey!, options.SecretKey), faults);
        return keys;
    }

    /// <summary>The reason of a fault if a key is missing.</summary>
    public const string Missing = "is missing";

    private static ApiZone? ZoneOf(LiveStationOptions options, ZoneTable zones, ICollection<OptionFault> faults)
    {
        ApiZone? zone = options.Zone is { Length: > 0 } name ? zones.Find(name) : zones.Default;
        if (zone is null && options.Zone is { Length: > 0 })
        {
            faults.Add(new(nameof(options.Zone), zones.Default is null
                ? "cannot be used, because the API was registered without zones"
                : $"must be the name of a zone: {zones.Names}"));
            return null;
        }
        if (options.Endpoint is not { } endpoint)
            return zone;
        if (zone is null)
        {
            faults.Add(new(nameof(options.Endpoint), "cannot be used, because the API was registered without zones"));
            return null;
        }
        ApiZone? at = null;
        Try(nameof(options.Endpoint), () => at = At(endpoint, zone, options.AllowHttpTo), faults);
        return at;
    }

    private static ApiZone At(Uri endpoint, ApiZone zone, string? httpHost) => string.IsNullOrEmpty(httpHost)
        ? new ApiZone(endpoint, zone.PathPrefix, zone.RegionCode)
        : ApiZone.AllowingHttpTo(httpHost, endpoint, zone.PathPrefix, zone.RegionCode);

    private static void Try(string? key, Action set, ICollection<OptionFault> faults)
    {
        try
        {
            set();
        }
        catch (ArgumentException exception)
        {
            string own = exception.ParamName == "accessKey" ? nameof(LiveStationOptions.AccessKey) : nameof(LiveStationOptions.SecretKey);
            faults.Add(new(key ?? own, "is not valid: " + Sentence(exception)));
        }
    }

    // The framework appends the name of the parameter and the value.
    private static string Sentence(ArgumentException exception)
    {
        int end = exception.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
