using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests;

/// <summary>Responses of operations: the examples of the spec, or the result of a handler.</summary>
public sealed class OperationTests
{
    [Fact]
    public async Task Every_example_of_a_channel_is_returned_member_by_member() =>
        await ShouldAnswerAll(GetReStreamChannelContract.Instance, id => Targets.ChannelOf(id));

    [Fact]
    public async Task Every_example_of_events_is_returned_member_by_member() =>
        await ShouldAnswerAll(ListChannelEventsContract.Instance, id => $"/api/v2/channels/{id}/events");

    [Fact]
    public async Task A_path_value_without_an_example_is_not_found_and_is_named()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(Targets.UnknownChannel).SendAsync(emulator);

        answer.Verdict.ShouldBe($"404/{LiveStationErrorCodes.NotFound}");
        answer.Text.ShouldContain("channelId");
    }

    [Fact]
    public async Task A_handler_returns_its_own_value()
    {
        TestHandlers handlers = new((id, _) => new ReStreamChannel { ChannelId = id, ChannelName = "한강" });
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers);

        RawResponse answer = await new TestCall(Targets.ChannelOf("mine")).SendAsync(emulator);

        JsonNode content = JsonNode.Parse(answer.Body)!["content"]!;
        content["channelId"]!.GetValue<string>().ShouldBe("mine");
        answer.Text.ShouldContain("한강");
    }

    [Fact]
    public async Task Operations_that_a_handler_does_not_override_return_the_examples()
    {
        TestHandlers handlers = new((_, _) => new ReStreamChannel());
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers);

        (await new TestCall(Targets.Events).SendAsync(emulator)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_handler_returns_an_error_and_can_set_its_status()
    {
        TestHandlers handlers = new((_, _) =>
            new ServerFailure(LiveStationErrorCodes.NotAvailable, "channel") { Status = 418 });
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers);

        RawResponse answer = await new TestCall(Targets.Channel).SendAsync(emulator);

        answer.Verdict.ShouldBe($"418/{LiveStationErrorCodes.NotAvailable}");
    }

    [Fact]
    public async Task An_exception_of_a_handler_is_a_service_failure_and_is_logged()
    {
        ListLog log = new();
        TestHandlers handlers = new((_, _) => throw new TimeZoneNotFoundException("inside"));
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers, log: log);

        RawResponse answer = await new TestCall(Targets.Channel).SendAsync(emulator);

        answer.Verdict.ShouldBe($"500/{LiveStationErrorCodes.ServiceFailure}");
        answer.Text.ShouldNotContain("inside");
        log.Lines.ShouldContain("Error: The handler of getReStreamChannel threw an exception");
    }

    [Fact]
    public async Task A_handler_receives_the_zone_the_body_and_the_clock()
    {
        ServerCall? seen = null;
        TestHandlers handlers = new((_, call) =>
        {
            seen = call;
            return new ReStreamChannel();
        });
        TestClock clock = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers, clock: clock);

        await new TestCall(Targets.Channel) { Body = "{}"u8.ToArray() }.SendAsync(emulator);

        seen.ShouldNotBeNull();
        seen.Zone.ShouldBe(LiveStationZones.Public);
        seen.TimeProvider.GetUtcNow().ShouldBe(clock.GetUtcNow());
        Encoding.UTF8.GetString(seen.Body.Span).ShouldBe("{}");
    }

    [Fact]
    public void An_example_that_does_not_fit_its_operation_is_named()
    {
        ServerOperation<string> operation = new(
            "getText", "GET", "/text", LiveStationApi.Envelope.Object(Codecs.String),
            new ServerExample("an-object", 200, [], """{"content":{}}"""));

        InvalidOperationException exception = Should.Throw<InvalidOperationException>(() => operation.Book);

        exception.Message.ShouldStartWith("Example 'an-object' of getText is not valid for the operation: ");
    }

    [Fact]
    public async Task An_operation_without_placeholders_and_examples_returns_not_found()
    {
        ServerOperation<string> operation = new(
            "getText", "GET", "/text", LiveStationApi.Envelope.Object(Codecs.String));
        EmulatedApi api = PathApi.Of(routes => routes.Map(operation, call => call.ExampleAsync(operation)));
        await using EmulatorHost emulator = await Emulators.StartAsync(api);

        RawResponse answer = await new TestCall("/text").SendAsync(emulator);

        answer.Verdict.ShouldBe($"404/{LiveStationErrorCodes.NotFound}");
    }

    private static async Task ShouldAnswerAll<T>(ServerOperation<T> operation, Func<string, string> target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        foreach (ServerExample example in operation.Examples)
        {
            RawResponse answer = await new TestCall(target(example.Path[0])).SendAsync(emulator);

            answer.Status.ShouldBe(example.Status, example.Name);
            if (example.ErrorCode is { } code)
                answer.ErrorCode.ShouldBe($"{code}", example.Name);
            else
                ShouldBeSameJson(answer.Text, example.Body!);
        }
    }

    private static void ShouldBeSameJson(string actual, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)).ShouldBeTrue(actual);
}
