using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.HttpFiles;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The files of requests, as an editor sends them after the user has set the host and the access key.</summary>
internal sealed class HttpFlavour : IWireFlavour
{
    public string Name => "http";

    // An editor cannot compute a signature.
    public bool IsSigned => false;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        HttpFileRequest request = GeneratedHttpFiles.ByGroup[example.Group].Resolve(
            $"{example.Operation}: {example.Name}",
            ("host", server.GetLeftPart(UriPartial.Authority)),
            ("accessKey", WireKeys.AccessKey));
        return RawSender.SendAsync(server, request.Text(server), cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
