using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Support;

/// <summary>A flavour whose requests a test composes.</summary>
/// <param name="requests">Returns the requests of an example.</param>
internal sealed class RawFlavour(params Func<CorpusExample, string>[] requests) : IWireFlavour
{
    private const string Timestamp = "1787536800000";

    public string Name => "raw";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    /// <summary>Returns the request that the spec specifies for an example.</summary>
    public static string Request(CorpusExample example) => string.Join("\r\n",
    [
        $"{example.Method} {example.Target} HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Content-Type: application/json",
        $"Content-Length: {System.Text.Encoding.UTF8.GetByteCount(example.Body)}",
        $"x-ncp-region_code: {example.Zone.Region}",
        $"x-ncp-iam-access-key: {WireKeys.AccessKey}",
        $"x-ncp-apigw-timestamp: {Timestamp}",
        $"x-ncp-apigw-signature-v2: {WireKeys.Sign(example.Method, example.Target, Timestamp)}",
        "",
        example.Body,
    ]);

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        foreach (Func<CorpusExample, string> request in requests)
            await RawSender.SendAsync(server, request(example), cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
