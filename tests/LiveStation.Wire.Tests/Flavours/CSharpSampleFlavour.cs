using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.DocsPages;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The C# samples of the documentation, compiled as they are shown.</summary>
internal sealed class CSharpSampleFlavour : IWireFlavour
{
    public string Name => "docs (C#)";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        using LiveStationClient client = new(new NcpCredentials(WireKeys.AccessKey, WireKeys.SecretKey), new ApiClientOptions
        {
            Zone = new ApiZone(server, example.Zone.Prefix, example.Zone.Region),
            TimeProvider = new ExampleClock(),
        });
        try
        {
            await CompiledSamples.Of(example)(client);
        }
        catch (ApiErrorException error) when ((int)error.StatusCode == example.Status)
        {
            // The response of the example is an error.
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
