using LiveStation.Emulator;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime;

namespace LiveStation.Flavours.Tests.OpenApi;

/// <summary>NSwag writes a client that compiles and sends every example to the emulator.</summary>
public sealed class NSwagTests
{
    [Fact]
    public async Task A_client_sends_every_example_and_reads_every_response()
    {
        GeneratedClient client = await GeneratedClient.CompileAsync(TestContext.Current.CancellationToken);
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = new HttpClient(new SigningHandler(emulator.Credentials));
        List<string> failures = [];

        foreach ((_, OperationModel operation) in Spec.Operations)
        {
            foreach (ExampleModel example in operation.Examples)
            {
                if (await FailureOf(client, emulator, http, operation, example) is { } failure)
                    failures.Add($"{operation.Id}, {example.Name}: {failure}");
            }
        }

        failures.ShouldBeEmpty();
    }

    private static async Task<string?> FailureOf(
        GeneratedClient client, EmulatorHost emulator, HttpClient http, OperationModel operation, ExampleModel example)
    {
        ApiZone zone = emulator.Zones.First(one =>
            operation.Zones.Count == 0 || operation.Zones.Any(allowed => allowed.Region == one.RegionCode));
        string address = new Uri(zone.BaseAddress, zone.PathPrefix).ToString();
        try
        {
            object? result = await client.CallAsync(http, address, zone.RegionCode, operation, example);
            return example.ErrorCode is not null ? "succeeded" : (result is null) != (example.Body is null) ? "has no result" : null;
        }
        catch (Exception exception) when (exception.GetType().Name.StartsWith("ApiException", StringComparison.Ordinal))
        {
            int status = (int)exception.GetType().GetProperty("StatusCode")!.GetValue(exception)!;
            return example.ErrorCode is not null && status == example.Status ? null : exception.Message;
        }
    }
}
