using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Wire;

/// <summary>The response of every example, over HTTP. What is sent is tested for all flavours in LiveStation.Wire.Tests.</summary>
public sealed class WireTests
{
    private static readonly NcpCredentials Keys = new("LSTESTAK000000000001", "LsTestSecretKey-0123456789abcdefghijklmn");

    public static TheoryData<string, string> Successes => Rows(example => example.ErrorCode is null);

    public static TheoryData<string, string> Failures => Rows(example => example.ErrorCode is not null);

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task A_response_is_read_completely(string id, string name)
    {
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == id);
        ExampleModel example = operation.Examples.Single(one => one.Name == name);
        await using RecordingServer server = new();
        using LiveStationClient client = Connect(server);
        server.RespondWith(example.Status, example.Body ?? "");

        object? result = await ClientCall.SendAsync(client, group, operation, example);

        if (operation.Reply != ReplyShape.None)
            ShouldHaveArrived(operation, JsonDocument.Parse(example.Body!).RootElement, result);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task An_error_response_is_an_exception_with_its_code(string id, string name)
    {
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == id);
        ExampleModel example = operation.Examples.Single(one => one.Name == name);
        await using RecordingServer server = new();
        using LiveStationClient client = Connect(server);
        string body = $$$"""{"error":{"errorCode":{{{example.ErrorCode}}},"message":"m","errorName":"N"}}""";
        server.RespondWith(example.Status, body, "x-ncp-trace-id: abc");

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            async () => await ClientCall.SendAsync(client, group, operation, example));

        error.Operation.ShouldBe(id);
        error.Code.ShouldBe(example.ErrorCode);
        ((int)error.StatusCode).ShouldBe(example.Status);
        error.TraceId.ShouldBe("abc");
    }

    private static LiveStationClient Connect(RecordingServer server) => new(Keys, new ApiClientOptions
    {
        Zone = new ApiZone(server.Address, LiveStationZones.Public.PathPrefix, LiveStationZones.Public.RegionCode),
        TimeProvider = new ExampleClock(),
    });

    private static TheoryData<string, string> Rows(Func<ExampleModel, bool> chosen)
    {
        TheoryData<string, string> rows = [];
        foreach ((_, OperationModel operation) in Spec.Operations)
        {
            foreach (ExampleModel example in operation.Examples.Where(chosen))
                rows.Add(operation.Id, example.Name);
        }
        return rows;
    }

    private static void ShouldHaveArrived(OperationModel operation, JsonElement answer, object? result)
    {
        TypeRef type = operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;
        object? value = operation.Reply switch
        {
            ReplyShape.List => result!.GetType().GetProperty("Items")!.GetValue(result),
            ReplyShape.Counted => result!.GetType().GetProperty("Value")!.GetValue(result),
            _ => result,
        };
        JsonElement content = answer.GetProperty("content");
        JsonVisit.ShouldHaveArrived(type, content, value, "content");
        if (answer.TryGetProperty("total", out JsonElement total))
            result!.GetType().GetProperty("Total")!.GetValue(result).ShouldBe(total.GetInt64());
        string written = Written(type, value!);
        JsonNode.DeepEquals(JsonNode.Parse(written), NormalForm.Of(type, JsonNode.Parse(content.GetRawText())))
            .ShouldBeTrue(written);
    }

    // Lists and maps of the runtime do not have a converter.
    private static string Written(TypeRef type, object value) => type switch
    {
        ListRef list => $"[{string.Join(",", ((IEnumerable)value).Cast<object>().Select(item => Written(list.Item, item)))}]",
        MapRef => $"{{{string.Join(",", ((ValueMap<Recording>)value).Select(entry =>
            $"{JsonSerializer.Serialize(entry.Key)}:{JsonSerializer.Serialize(entry.Value)}"))}}}",
        _ => JsonSerializer.Serialize(value, value.GetType()),
    };
}
