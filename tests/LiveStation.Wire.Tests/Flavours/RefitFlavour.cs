using LiveStation.Generator.Engine.Model;
using LiveStation.Refit.Consumer.Rest;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The output of the templates <c>refit</c>, called through the interfaces that Refit implements.</summary>
internal sealed class RefitFlavour : IWireFlavour
{
    public string Name => "refit";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        LiveStationZone zone = new(new Uri(server, example.Zone.Prefix), example.Zone.Region);
        using HttpClient http = LiveStationRefit.Client(WireKeys.AccessKey, WireKeys.SecretKey, zone, new ExampleClock());
        OperationModel operation = Spec.Operations.Single(one => one.Operation.Id == example.Operation).Operation;
        try
        {
            await RefitCall.SendAsync(http, example, operation, cancellationToken);
        }
        catch (LiveStationException error) when ((int)error.StatusCode == example.Status)
        {
            // The response of the example is an error.
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
