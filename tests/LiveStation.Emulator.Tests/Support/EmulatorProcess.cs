using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>The built program in a separate process, which is killed if it is still running after a test.</summary>
internal sealed class EmulatorProcess : IDisposable
{
    private readonly Process _process;

    private EmulatorProcess(Process process) => _process = process;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static EmulatorProcess Start(params string[] args) => StartWith(new Dictionary<string, string>(), args);

    public static EmulatorProcess StartWith(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [typeof(EmulatorHost).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        return new EmulatorProcess(Process.Start(start)!);
    }

    /// <summary>Reads its output up to and including a line that contains this text.</summary>
    public async Task<string> ReadUntilAsync(string last)
    {
        StringBuilder text = new();
        while (await _process.StandardOutput.ReadLineAsync(Token) is { } line)
        {
            text.Append(line).Append('\n');
            if (line.Contains(last, StringComparison.Ordinal))
                return text.ToString();
        }
        throw new InvalidOperationException($"It ended early: {text}{await ReadErrorsAsync()}");
    }

    public Task<string> ReadErrorsAsync() => _process.StandardError.ReadToEndAsync(Token);

    /// <summary>Sends the signal of Ctrl+C in a terminal.</summary>
    public async Task InterruptAsync()
    {
        string id = _process.Id.ToString(CultureInfo.InvariantCulture);
        using Process kill = Process.Start("sh", ["-c", $"kill -INT {id}"]);
        await kill.WaitForExitAsync(Token);
    }

    /// <summary>Ends it without a chance to finish anything, and waits until it is gone.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    // A shell starts background jobs with SIGINT ignored, and a process inherits that: without a limit, the test would hang.
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync(Token).WaitAsync(TimeSpan.FromSeconds(60), Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
