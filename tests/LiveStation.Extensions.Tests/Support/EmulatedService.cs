using LiveStation.Emulator;

[assembly: AssemblyFixture(typeof(LiveStation.Extensions.Tests.Support.EmulatedService))]

namespace LiveStation.Extensions.Tests.Support;

/// <summary>One emulator for the whole test run, with two accounts.</summary>
public sealed class EmulatedService : IAsyncLifetime
{
    public static NcpCredentials Other { get; } = new("other-account", "other-secret-0123456789");

    public EmulatorHost Emulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Emulator =
        await LiveStationEmulator.StartAsync(new EmulatorOptions { MoreCredentials = [Other] });

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    /// <summary>Returns the values of a section that calls the emulator.</summary>
    public (string Key, string? Value)[] Section(string section = "LiveStation", NcpCredentials? keys = null) =>
    [
        (section + ":Endpoint", Emulator.BaseAddress.ToString()),
        (section + ":AccessKey", (keys ?? Emulator.Credentials).AccessKey),
        (section + ":SecretKey", (keys ?? Emulator.Credentials).SecretKey.Reveal()),
    ];
}
