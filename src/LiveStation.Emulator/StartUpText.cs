using System.Text.Json.Nodes;
using LiveStation.Runtime;

namespace LiveStation.Emulator;

/// <summary>The text that a program prints when its emulator is ready.</summary>
internal static class StartUpText
{
    private const string Unsigned = "\n  unsigned    calls without a signature are accepted, with any access key";

    /// <summary>Returns the text.</summary>
    /// <param name="emulator">The running emulator.</param>
    /// <param name="isSecretMadeUp">Whether to show the secret key: only when it was generated for this run.</param>
    /// <param name="hint">Additional lines; empty for none.</param>
    public static string For(EmulatorHost emulator, bool isSecretMadeUp, string hint = "")
    {
        string address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        string secret = isSecretMadeUp ? emulator.Credentials.SecretKey.Reveal() : "<your secret key>";
        return $$"""
            Live Station emulator

              address     {{address}}
              page        {{emulator.ControlAddress}}
              zones       {{string.Join(", ", emulator.Zones.Select(own => $"{own.PathPrefix} ({own.RegionCode})"))}}
              access key  {{emulator.Credentials.AccessKey}}
              secret key  {{secret}}{{(emulator.AllowsUnsigned ? Unsigned : "")}}

            Point a client at it:

              var options = new ApiClientOptions
              {
                  Zone = {{ZoneOf(emulator.BaseAddress, emulator.Zone)}},
              };
              var credentials = new NcpCredentials("{{emulator.Credentials.AccessKey}}", "{{secret}}");
              using var client = new LiveStationClient(credentials, options);

            {{hint}}Ctrl+C stops it.

            """;
    }

    /// <summary>Returns the text as one line of JSON, for programs.</summary>
    /// <param name="emulator">The running emulator.</param>
    /// <param name="isSecretMadeUp">Whether to show the secret key: only when it was generated for this run.</param>
    public static string Json(EmulatorHost emulator, bool isSecretMadeUp)
    {
        JsonObject line = new()
        {
            ["address"] = emulator.BaseAddress.GetLeftPart(UriPartial.Authority),
            ["page"] = emulator.ControlAddress.ToString(),
            ["accessKey"] = emulator.Credentials.AccessKey,
        };
        if (isSecretMadeUp)
            line["secretKey"] = emulator.Credentials.SecretKey.Reveal();
        return $"{line.ToJsonString()}\n";
    }

    /// <summary>Returns the warning for an emulator that other machines can reach; null if they cannot.</summary>
    /// <param name="options">The options of the emulator.</param>
    public static string? Warning(EmulatorOptions options) => options.IsOpen
        ? $"Warning: the emulator listens on {options.Address}. Everyone who reaches this address can read and control it."
        : null;

    /// <summary>Returns the expression for a zone in C#.</summary>
    /// <param name="address">The address of the emulator.</param>
    /// <param name="zone">The zone.</param>
    internal static string ZoneOf(Uri address, ApiZone zone)
    {
        string rest = $"new Uri(\"{address.GetLeftPart(UriPartial.Authority)}\"), \"{zone.PathPrefix}\", \"{zone.RegionCode}\")";
        // The constructor does not accept HTTP to another machine.
        return address.IsLoopback ? $"new ApiZone({rest}" : $"ApiZone.AllowingHttpTo(\"{address.Host}\", {rest}";
    }
}
