using LiveStation.Generator.Engine.Model;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The generated client, called through its public methods.</summary>
internal sealed class ClientFlavour : IWireFlavour
{
    public string Name => "client";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        using LiveStationClient client = new(new NcpCredentials(WireKeys.AccessKey, WireKeys.SecretKey), new ApiClientOptions
        {
            Zone = new ApiZone(server, example.Zone.Prefix, example.Zone.Region),
            TimeProvider = new ExampleClock(),
        });
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == example.Operation);
        ExampleModel values = operation.Examples.Single(one => one.Name == example.Name);
        try
        {
            await ClientCall.SendAsync(client, group, operation, values);
        }
        catch (ApiErrorException error) when ((int)error.StatusCode == example.Status)
        {
            // The response of the example is an error.
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
