using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>A web app as a separate process, on a free loopback port.</summary>
internal sealed partial class WebAppProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _output;

    private WebAppProcess(Process process)
    {
        _process = process;
        // Both streams are read to the end. Otherwise the program would block once a pipe is full.
        process.BeginErrorReadLine();
        _output = ReadAsync();
    }

    /// <summary>Starts an app and waits until it listens.</summary>
    /// <param name="assembly">The path of the app.</param>
    /// <param name="variables">Its environment variables.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    public static async Task<(WebAppProcess App, Uri Address)> StartAsync(
        string assembly, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        WebAppProcess app = new(Process.Start(Dotnet.StartInfo(
            Path.GetDirectoryName(assembly)!, variables, "dotnet", [assembly, "--urls", "http://127.0.0.1:0"]))!);
        try
        {
            return (app, await app._address.Task.WaitAsync(TimeSpan.FromMinutes(1), cancellationToken));
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the app and returns the lines that it wrote.</summary>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _output;
        return [.. _lines];
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _lines.Enqueue(line);
            if (Listening().Match(line) is { Success: true } match)
                _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
        _address.TrySetException(new InvalidOperationException("The app ended:\n" + string.Join('\n', _lines)));
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
