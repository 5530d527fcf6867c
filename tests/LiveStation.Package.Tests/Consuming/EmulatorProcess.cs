using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>The emulator as a separate process, on a free loopback port.</summary>
public sealed partial class EmulatorProcess : IAsyncLifetime
{
    private Process? _process;
    private Task<string> _rest = Task.FromResult("");

    /// <summary>The arguments of a consumer: address, access key, secret key.</summary>
    public IReadOnlyList<string> Arguments { get; private set; } = [];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        string[] command =
            [Locations.Emulator, "--port", "0", "--access-key", "package-tests", "--secret-key", "made-up", "--examples", "only"];
        _process = Process.Start(Dotnet.StartInfo(
            Path.GetTempPath(), new Dictionary<string, string>(), "dotnet", command))!;
        // Both streams are read to the end. Otherwise the program would block once a pipe is full.
        _process.BeginErrorReadLine();
        Arguments = [await AddressAsync(_process.StandardOutput), "package-tests", "made-up"];
        _rest = _process.StandardOutput.ReadToEndAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _rest;
        _process.Dispose();
    }

    private static async Task<string> AddressAsync(StreamReader output)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await output.ReadLineAsync(tooLong.Token) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
                return match.Groups[1].Value;
        }
        throw new InvalidOperationException("The emulator ended without telling its address.");
    }

    [GeneratedRegex(@"^\s*address\s+(http://127\.0\.0\.1:\d+/?)")]
    private static partial Regex Address();
}
