using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Client.Tests.Support;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests.Wire;

/// <summary>Every example of every operation over real HTTP: the request byte for byte, and the result of the response.</summary>
public sealed class WireTests
{
    private static readonly NcpCredentials Keys = new("LSTESTAK000000000001", "LsTestSecretKey-0123456789abcdefghijklmn");

    public static TheoryData<string, string> Successes => Rows(example => example.ErrorCode is null);

    public static TheoryData<string, string> Failures => Rows(example => example.ErrorCode is not null);

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task An_example_is_sent_as_documented_and_its_whole_response_is_read(string id, string name)
    {
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == id);
        ExampleModel example = operation.Examples.Single(one => one.Name == name);
        using WireServer server = new();
        using LiveStationClient client = Connect(server);

        Task<WireRequest> answered = server.RespondAsync(example.Status, Encoding.UTF8.GetBytes(example.Body ?? ""));
        object? result = await WireCall.SendAsync(client, group, operation, example);

        ShouldBeDocumented(await answered, operation, example);
        if (operation.Reply != ReplyShape.None)
            ShouldHaveArrived(operation, JsonDocument.Parse(example.Body!).RootElement, result);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_example_is_sent_as_documented_and_identified_by_its_code(string id, string name)
    {
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == id);
        ExampleModel example = operation.Examples.Single(one => one.Name == name);
        using WireServer server = new();
        using LiveStationClient client = Connect(server);
        string body = $$$"""{"error":{"errorCode":{{{example.ErrorCode}}},"message":"m","errorName":"N"}}""";

        Task<WireRequest> answered = server.RespondAsync(example.Status, Encoding.UTF8.GetBytes(body), "x-ncp-trace-id: abc");
        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            async () => await WireCall.SendAsync(client, group, operation, example));

        ShouldBeDocumented(await answered, operation, example);
        error.Operation.ShouldBe(id);
        error.Code.ShouldBe(example.ErrorCode);
        ((int)error.StatusCode).ShouldBe(example.Status);
        error.TraceId.ShouldBe("abc");
    }

    private static LiveStationClient Connect(WireServer server) =>
        new(Keys, new ApiClientOptions { Zone = server.Zone, TimeProvider = new StandingClock() });

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

    private static void ShouldBeDocumented(WireRequest request, OperationModel operation, ExampleModel example)
    {
        string target = Target(operation, example);
        request.Line.ShouldBe($"{operation.Method} {target} HTTP/1.1");
        Encoding.UTF8.GetString(request.Body).ShouldBe(example.Request ?? "");
        request.Header("Content-Type").ShouldBe("application/json");
        request.Header("x-ncp-region_code").ShouldBe("KR");
        request.Header("x-ncp-iam-access-key").ShouldBe(Keys.AccessKey);
        string timestamp = request.Header("x-ncp-apigw-timestamp");
        request.Header("x-ncp-apigw-signature-v2").ShouldBe(
            NcpSignature.Sign(operation.Method, target, timestamp, Keys.AccessKey, Keys.SecretKey));
    }

    // The framework escapes by RFC 3986; the client has its own implementation.
    private static string Target(OperationModel operation, ExampleModel example)
    {
        string path = operation.Path.Zip(example.Path).Aggregate(
            operation.Route, (route, value) => route.Replace($"{{{value.First.Wire}}}", Uri.EscapeDataString(value.Second)));
        string query = string.Join("&", example.Query.Select(value => $"{value.Wire}={Uri.EscapeDataString(value.Text)}"));
        return LiveStationZones.Public.PathPrefix + path + (query.Length > 0 ? "?" + query : "");
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
