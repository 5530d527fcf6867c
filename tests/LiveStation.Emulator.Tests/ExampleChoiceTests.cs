using System.Text;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests;

/// <summary>The example that the emulator selects for a call, and the zones of an operation.</summary>
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
    [InlineData("/choices/a", """{"x":1,"y":[2],"z":3}""", "plain")]
    [InlineData("/choices/a", """{"x":1,"x":1,"y":[2]}""", "plain")]
    [InlineData("/choices/a", """{"x":"\ud800"}""", "plain")]
    [InlineData("/choices/a", "no JSON", "plain")]
    [InlineData("/choices/a?s=1", """{"x":1,"y":[2]}""", "body")]
    public async Task The_matching_example_is_returned_or_else_the_first_success(
        string target, string body, string expected)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(ApiOf(Choices));

        TestCall call = new(target) { Method = "POST", Body = Encoding.UTF8.GetBytes(body) };
        RawResponse answer = await call.SendAsync(emulator);

        // An example without a request body matches every body; an example with an equal body takes precedence.
        answer.Text.ShouldContain($"\"{expected}\"");
    }

    [Theory]
    [InlineData("/choices/a?q=none")]
    [InlineData("/choices/b")]
    [InlineData("/choices/c")]
    public async Task A_failure_example_is_used_for_its_own_call_and_as_the_only_example(string target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(ApiOf(Choices));

        RawResponse answer = await new TestCall(target) { Method = "POST" }.SendAsync(emulator);

        answer.Verdict.ShouldBe($"404/{LiveStationErrorCodes.NotFound}");
    }

    [Fact]
    public async Task An_operation_of_one_zone_is_not_a_route_in_another()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(InTwoZones(Here("here", "US")));

        (await new TestCall("/us/here") { Region = "US" }.SendAsync(emulator)).Status.ShouldBe(200);
        (await new TestCall("/kr/here").SendAsync(emulator)).Verdict.ShouldBe("404/\"300\"");
    }

    [Fact]
    public async Task Two_operations_of_the_same_shape_can_be_in_different_zones()
    {
        EmulatedApi api = InTwoZones(Here("seoul", "KR"), Here("boston", "US"));
        await using EmulatorHost emulator = await Emulators.StartAsync(api);

        (await new TestCall("/kr/here").SendAsync(emulator)).Text.ShouldContain("seoul");
        (await new TestCall("/us/here") { Region = "US" }.SendAsync(emulator)).Text.ShouldContain("boston");
    }

    [Fact]
    public async Task Two_operations_of_the_same_shape_in_one_zone_prevent_the_start()
    {
        EmulatedApi api = InTwoZones(Here("seoul", "KR"), Here("both", "KR", "US"));

        (await Should.ThrowAsync<InvalidOperationException>(() => Emulators.StartAsync(api)))
            .Message.ShouldBe("both and seoul have the same method and route pattern.");
    }

    [Fact]
    public async Task An_example_with_a_path_value_of_another_type_matches_no_call()
    {
        ServerOperation<string> operation = new(
            "getNumber", "GET", "/numbers/{id}", LiveStationApi.Envelope.Object(Codecs.String),
            new ServerExample("odd", 200, ["one"], """{"content":"odd"}"""),
            new ServerExample("even", 200, ["2"], """{"content":"even"}"""));
        EmulatedApi api = PathApi.Of(routes => routes.Map(operation, call =>
        {
            call.PathInt32(0).ShouldBe(2);
            return call.ExampleAsync(operation);
        }));
        await using EmulatorHost emulator = await Emulators.StartAsync(api);

        (await new TestCall("/numbers/02").SendAsync(emulator)).Text.ShouldContain("even");
    }

    [Fact]
    public async Task The_first_of_two_query_values_with_the_same_name_is_used()
    {
        ServerOperation<string> operation = new(
            "getText", "GET", "/text", LiveStationApi.Envelope.Object(Codecs.String));
        EmulatedApi api = PathApi.Of(routes => routes.Map(operation, call => ValueTask.FromResult<ServerReply<string>>(
            $"{call.QueryString("q")}|{call.QueryString("empty")}|{call.QueryString("Q") is null}")));
        await using EmulatorHost emulator = await Emulators.StartAsync(api);

        (await new TestCall("/text?q=a%2Bb&q=c&empty").SendAsync(emulator)).Text.ShouldContain("a+b||True");
    }

    private static ServerOperation<string> Here(string name, params string[] regions) => new(
        name, "GET", "/here", LiveStationApi.Envelope.Object(Codecs.String),
        new ServerExample("yes", 200, [], $$"""{"content":"{{name}}"}""")) { Regions = regions };

    private static EmulatedApi InTwoZones(params ServerOperation<string>[] operations)
    {
        Uri address = new("https://a.example");
        return PathApi.Of(
            routes => Array.ForEach(operations, operation => routes.Map(operation, call => call.ExampleAsync(operation))),
            new ApiZone(address, "/kr", "KR"),
            new ApiZone(address, "/us", "US"));
    }

    private static EmulatedApi ApiOf<T>(ServerOperation<T> operation) =>
        PathApi.Of(routes => routes.Map(operation, call => call.ExampleAsync(operation)));
}
