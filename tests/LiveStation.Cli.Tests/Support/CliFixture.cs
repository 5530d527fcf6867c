using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Emulator;
using LiveStation.Emulator.Serving;

namespace LiveStation.Cli.Tests.Support;

/// <summary>An emulator, and command lines that call it.</summary>
public sealed class CliFixture : IAsyncLifetime
{
    internal EmulatorHost Emulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions
    {
        // These tests are about the output of calls, whose results are the examples.
        Examples = ExampleUse.Only,
    });

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    internal Dictionary<string, string> Variables() => new()
    {
        ["LIVESTATION_ACCESS_KEY"] = Emulator.Credentials.AccessKey,
        ["LIVESTATION_SECRET_KEY"] = Emulator.Credentials.SecretKey.Reveal(),
        ["LIVESTATION_ENDPOINT"] = Emulator.BaseAddress.ToString(),
    };

    /// <summary>Runs a command line whose results go into a pipe.</summary>
    internal Task<CliRun> CallAsync(params string[] words) =>
        CliRun.OnAsync(new ScreenTraits(80, IsInColour: false), Variables(), words);

    /// <summary>Runs a command line on a terminal.</summary>
    internal Task<CliRun> ShowAsync(params string[] words) => CliRun.InAsync(
        new ScreenTraits(80, IsInColour: false), Variables(), shell => shell with { IsOutTerminal = true }, words);

    /// <summary>Runs a command line in a shell that a test prepares.</summary>
    internal Task<CliRun> InAsync(Func<Shell, Shell> prepare, params string[] words) =>
        CliRun.InAsync(new ScreenTraits(80, IsInColour: false), Variables(), prepare, words);
}
