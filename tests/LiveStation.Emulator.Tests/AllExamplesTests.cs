using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests;

/// <summary>Every example of every operation, asked for by raw HTTP.</summary>
public sealed class AllExamplesTests
{
    // The moment that the examples of schedules are sent.
    private static readonly DateTimeOffset Morning = new(2026, 8, 24, 2, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Ids => [.. SpecModel.Operations.Select(operation => operation.Id)];

    [Fact]
    public void There_are_71_operations() => SpecModel.Operations.Count.ShouldBe(71);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_example_of_an_operation_is_answered_member_by_member(string id)
    {
        OperationModel operation = SpecModel.Operations.Single(one => one.Id == id);
        await using EmulatorHost emulator = await Emulators.StartAsync(clock: new TestClock { Milliseconds = Morning.ToUnixTimeMilliseconds() }, maxRequestBodyBytes: 4096);

        // Of two examples of the very same call the first is its answer.
        foreach (ExampleModel example in operation.Examples.DistinctBy(one => (Target(operation, one), one.Request)))
        {
            RawAnswer answer = await Call(operation, example).SendAsync(emulator);

            answer.Status.ShouldBe(example.Status, example.Name + ": " + answer.Text);
            if (example.ErrorCode is { } code)
                answer.ErrorCode.ShouldBe($"{code}", example.Name);
            else if (example.Body is { } body)
                JsonNode.DeepEquals(JsonNode.Parse(Normal(answer.Text)), JsonNode.Parse(Normal(body))).ShouldBeTrue($"{example.Name}: {answer.Text}");
            else
                ShouldBeEmpty(answer);
        }
    }

    private static string Target(OperationModel operation, ExampleModel example)
    {
        string path = operation.Path.Zip(example.Path).Aggregate(
            operation.Route, (route, value) => route.Replace($"{{{value.First.Wire}}}", Uri.EscapeDataString(value.Second)));
        string query = string.Join("&", example.Query.Select(value => $"{value.Wire}={Uri.EscapeDataString(value.Text)}"));
        return "/api/v2" + path + (query.Length > 0 ? "?" + query : "");
    }

    private static TestCall Call(OperationModel operation, ExampleModel example) => new(Target(operation, example))
    {
        Method = operation.Method,
        Body = Encoding.UTF8.GetBytes(example.Request ?? ""),
        Timestamp = $"{Morning.ToUnixTimeMilliseconds()}",
    };

    // Two optional members stand for nothing in examples, and may be left out by what writes them.
    private static string Normal(string body) =>
        body.Replace(",\"objectStorageUrl\":\"-\"", "").Replace(",\"profileId\":0", "");

    private static void ShouldBeEmpty(RawAnswer answer)
    {
        answer.Body.ShouldBeEmpty();
        answer.Headers["content-type"].ShouldBeEmpty();
    }
}
