using LiveStation.Emulator;
using LiveStation.Emulator.Serving;
using LiveStation.Generator.Engine.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveStation.Flavours.Tools.Tests.NSwag;

/// <summary>NSwag writes a client that compiles, sends every example to the emulator, and reads its response.</summary>
public sealed class NSwagTests
{
    [Fact]
    public async Task A_client_sends_every_example_and_reads_every_response()
    {
        GeneratedClient client = await GeneratedClient.CompileAsync(TestContext.Current.CancellationToken);
        ExampleClock clock = new();
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Examples = ExampleUse.Only, TimeProvider = clock }, TestContext.Current.CancellationToken);
        using HttpClient http = new(new SigningHandler(emulator.Credentials, clock));
        List<string> differences = [];

        foreach ((_, OperationModel operation) in Spec.Operations)
        {
            foreach (ExampleModel example in operation.Examples)
            {
                string expected = Expected(Answering(operation, example));
                string actual = await ReceivedAsync(client, emulator, http, operation, example);
                if (actual != expected)
                    differences.Add($"{operation.Id}, {example.Name}: {actual} instead of {expected}");
            }
        }

        differences.ShouldBeEmpty();
    }

    // The emulator responds to equal requests with the first example.
    private static ExampleModel Answering(OperationModel operation, ExampleModel example) => operation.Examples.First(other =>
        other.Path == example.Path && other.Query == example.Query && other.Request == example.Request);

    private static string Expected(ExampleModel example) =>
        example.ErrorCode is not null ? $"Status {example.Status}" : example.Body is { } body ? Ordered(body) : "";

    private static async Task<string> ReceivedAsync(
        GeneratedClient client, EmulatorHost emulator, HttpClient http, OperationModel operation, ExampleModel example)
    {
        ApiZone zone = emulator.Zones.First(one =>
            operation.Zones.Count == 0 || operation.Zones.Any(allowed => allowed.Region == one.RegionCode));
        string address = new Uri(zone.BaseAddress, zone.PathPrefix).ToString();
        try
        {
            object? result = await client.CallAsync(http, address, zone.RegionCode, operation, example);
            return result is null ? "" : Ordered(JsonConvert.SerializeObject(result));
        }
        catch (Exception exception) when (exception.GetType().Name.StartsWith("ApiException", StringComparison.Ordinal))
        {
            return $"Status {exception.GetType().GetProperty("StatusCode")!.GetValue(exception)}";
        }
    }

    // The client writes members in the order of its classes, and omits those that are null.
    private static string Ordered(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return Ordered(JToken.ReadFrom(reader)).ToString(Formatting.None);
    }

    private static JToken Ordered(JToken token) => token switch
    {
        JObject map => new JObject(map.Properties().Where(member => member.Value.Type != JTokenType.Null)
            .OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => new JProperty(member.Name, Ordered(member.Value)))),
        JArray list => new JArray(list.Select(Ordered)),
        _ => token,
    };
}
