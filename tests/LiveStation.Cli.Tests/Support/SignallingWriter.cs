using System.Text;

namespace LiveStation.Cli.Tests.Support;

/// <summary>Receives lines from any thread, and signals when an expected line is received.</summary>
internal sealed class SignallingWriter : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly SemaphoreSlim _written = new(0);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value)
    {
        lock (_text)
            _text.Append(value);
        _written.Release();
    }

    /// <summary>Waits until the text contains an expected text and the end of its line.</summary>
    public async Task<string> WaitForAsync(string expected)
    {
        while (!ToString().Contains(expected, StringComparison.Ordinal))
            await _written.WaitAsync(TestContext.Current.CancellationToken);
        return ToString();
    }

    public override string ToString()
    {
        lock (_text)
            return _text.ToString();
    }

    protected override void Dispose(bool disposing)
    {
        _written.Dispose();
        base.Dispose(disposing);
    }
}
