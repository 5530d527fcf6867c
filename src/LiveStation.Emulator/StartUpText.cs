using LiveStation.Runtime;

namespace LiveStation.Emulator;

/// <summary>What the standalone program says when it is ready.</summary>
internal static class StartUpText
{
    /// <summary>The text.</summary>
    /// <param name="emulator">The running emulator.</param>
    /// <param name="isSecretMadeUp">Whether to show the secret key: only when nobody else could know it.</param>
    public static string For(EmulatorHost emulator, bool isSecretMadeUp)
    {
        ApiZone zone = emulator.Zone;
        string secret = isSecretMadeUp ? emulator.Credentials.SecretKey.Reveal() : "<the secret key you gave>";
        return $$"""
            Live Station emulator

              address     {{emulator.BaseAddress}}
              zones       {{string.Join(", ", emulator.Zones.Select(own => $"{own.PathPrefix} ({own.RegionCode})"))}}
              access key  {{emulator.Credentials.AccessKey}}
              secret key  {{secret}}

            Point a client at it:

              var options = new ApiClientOptions
              {
                  Zone = new ApiZone(new Uri("{{emulator.BaseAddress}}"), "{{zone.PathPrefix}}", "{{zone.RegionCode}}"),
              };
              var credentials = new NcpCredentials("{{emulator.Credentials.AccessKey}}", "{{secret}}");
              using var client = new LiveStationClient(credentials, options);

            Ctrl+C stops it.

            """;
    }
}
