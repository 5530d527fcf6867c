using System.Text;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Runtime.Json;

namespace LiveStation.Emulator.Tests;

/// <summary>Which example answers a call, and where an operation exists.</summary>
public sealed class ExampleChoiceTests
{
    private static readonly ServerOperation<string> Choices = new(
        "getChoice", "POST", "/choices/{id}", LiveStationApi.Envelope.Object(Codecs.String),
        new ServerExample("fails", 404, ["a"], LiveStationErrorCodes.NotFound) { Query = [new("q", "none")] },
        new ServerExample("plain", 200, ["a"], """{"content":"plain"}"""),
        new ServerExample("two", 200, ["a"], """{"content":"two"}""") { Query = [new("q", "1"), new("r", "가 나")] },
        new ServerExample("body", 200, ["a"], """{"content":"body"}""") { Request = """{"x":1,"y":[2]}""" },
        new ServerExample("only", 404, ["b"], LiveStationErrorCodes.NotFound));

    [Theory]
    [InlineData("/choices/a", "", "plain")]
    [InlineData("/choices/a?q=1&r=%EA%B0%80%20%EB%82%98", "", "two")]
    [InlineData("/choices/a?r=%EA%B0%80%20%EB%82%98&q=1", "", "two")]
    [InlineData("/choices/a?r=%EA%B0%80+%EB%82%98&q=1", "", "plain")]
    [InlineData("/choices/a?q=1", "", "plain")]
    [InlineData("/choices/a?q", "", "plain")]
    [InlineData("/choices/a", """{ "y": [2], "x": 1 }""", "body")]
    [InlineData("/choices/a", """{"x":1,"y":[3]}""", "plain")]
    [InlineData("/choices/a", "no JSON", "plain")]
    public async Task The_example_of_the_very_call_answers_or_else_the_first_success(string target, string body, string expected)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(ApiOf(Choices));

        RawAnswer answer = await new TestCall(target) { Method = "POST", Body = Encoding.UTF8.GetBytes(body) }.SendAsync(emulator);

        // An example without a request body answers any; the one that names this very body comes before it.
        answer.Text.ShouldContain($"\"{expected}\"");
    }

    [Theory]
    [InlineData("/choices/a?q=none")]
    [InlineData("/choices/b")]
    [InlineData("/choices/c")]
    public async Task A_failure_answers_its_own_call_and_where_there_is_nothing_else(string target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(ApiOf(Choices));

        (await new TestCall(target) { Method = "POST" }.SendAsync(emulator)).Verdict.ShouldBe($"404/{LiveStationErrorCodes.NotFound}");
    }

    [Fact]
    public async Task An_operation_of_one_zone_is_no_route_in_another()
    {
        ServerOperation<string> operation = new(
            "getHere", "GET", "/here", LiveStationApi.Envelope.Object(Codecs.String),
            new ServerExample("yes", 200, [], """{"content":"here"}""")) { Regions = ["US"] };
        EmulatedApi api = ApiOf(operation) with
        {
            Zones = [new ApiZone(new Uri("https://a.example"), "/kr", "KR"), new ApiZone(new Uri("https://a.example"), "/us", "US")],
        };
        await using EmulatorHost emulator = await Emulators.StartAsync(api);

        (await new TestCall("/us/here") { Region = "US" }.SendAsync(emulator)).Status.ShouldBe(200);
        (await new TestCall("/kr/here").SendAsync(emulator)).Verdict.ShouldBe("404/\"300\"");
    }

    [Fact]
    public async Task Of_two_query_values_of_one_name_the_first_counts()
    {
        ServerOperation<string> operation = new("getText", "GET", "/text", LiveStationApi.Envelope.Object(Codecs.String));
        EmulatedApi api = PathApi.Of() with
        {
            MapRoutes = routes => routes.Map(operation, call => ValueTask.FromResult<ServerReply<string>>(
                $"{call.QueryString("q")}|{call.QueryString("empty")}|{call.QueryString("Q") is null}")),
        };
        await using EmulatorHost emulator = await Emulators.StartAsync(api);

        (await new TestCall("/text?q=a%2Bb&q=c&empty").SendAsync(emulator)).Text.ShouldContain("a+b||True");
    }

    private static EmulatedApi ApiOf<T>(ServerOperation<T> operation) => PathApi.Of() with
    {
        MapRoutes = routes => routes.Map(operation, call => call.ExampleAsync(operation)),
    };
}
