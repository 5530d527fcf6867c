using System.Diagnostics;
using System.Text.RegularExpressions;
using LiveStation.Flavours.Tools.Tests.Support;

namespace LiveStation.Flavours.Tools.Tests.Prism;

/// <summary>
/// Prism between a client and a server that sends prepared responses. It compares requests and responses with the document,
/// and reports its findings in a header of the response.
/// </summary>
public sealed partial class PrismProxy : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DocumentFolder _documents = new();
    private Process? _process;

    /// <summary>The server behind the proxy.</summary>
    internal RecordingServer Server { get; } = new();

    /// <summary>The address of the proxy, on a free loopback port.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        _process = NodeScripts.Start(
            NodeScripts.Folder, "node", "node_modules/@stoplight/prism-cli/dist/index.js", "proxy", _documents.PathOf("3.1"),
            Server.Address.ToString(), "--port", "0");
        using var patience = new CancellationTokenSource(Patience);
        Address = new Uri(await ListeningAsync(_process.StandardOutput, patience.Token));
        // A full pipe would stop the proxy.
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        _process?.Kill(entireProcessTree: true);
        _process?.Dispose();
        await Server.DisposeAsync();
        _documents.Dispose();
    }

    private static async Task<string> ListeningAsync(StreamReader output, CancellationToken cancellationToken)
    {
        while (await output.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
                return match.Groups[1].Value;
        }
        throw new InvalidOperationException("Prism stopped before it was listening.");
    }

    [GeneratedRegex(@"Prism is listening on (http://\S+)")]
    private static partial Regex Listening();
}
