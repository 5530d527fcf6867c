using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The log of the actions of the control plane.</summary>
public sealed class ActionTests
{
    [Fact]
    public async Task Each_action_is_listed_in_words_of_both_languages()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new FakeState(), new ManualClock());
        using ControlClient control = new(emulator);

        await control.PostAsync("channels/ls-1/encoder", """{"action":"start"}""");
        await control.PostAsync("channels/ls-1/encoder", """{"action":"start","fault":"unsupported-codec"}""");
        await control.PostAsync("act", """{"type":"LiveChannel","id":"ls-1","actor":"operator","to":"BLOCK"}""");
        await control.PostAsync("clock", """{"set":"2026-08-22T10:00:00Z","advance":90,"running":false}""");
        await control.PostAsync("faults", """{"kind":"html","operation":"getChannel"}""");
        await control.SendAsync(HttpMethod.Delete, "faults/1");
        await control.PostAsync("seed", """{"steps":[{"advance":1}]}""");
        await control.PostAsync("reset", """{"what":["state","clock"]}""");

        JsonElement[] actions = await ActionsAsync(control);
        actions.Select(one => Text(one, "text")).ShouldBe(
        [
            "Start the encoder of ls-1",
            "Send a stream with the fault unsupported-codec to ls-1",
            "Act as operator: LiveChannel ls-1 → BLOCK",
            "Set the clock to 2026-08-22 19:00:00 KST, advance the clock by 00:01:30, freeze the clock",
            "Add the fault html for getChannel",
            "Remove fault 1",
            "Play a scenario of the caller",
            "Reset: state, clock",
        ]);
        actions.ShouldAllBe(one => one.GetProperty("error").ValueKind == JsonValueKind.Null);
        Text(actions[3], "textKo").ShouldBe("시계를 2026-08-22 19:00:00 KST로 설정, 시계를 00:01:30 앞으로 이동, 시계 정지");
        Text(actions[0], "time").ShouldBe("2026-08-22T09:00:00Z");
    }

    [Fact]
    public async Task A_refused_action_has_the_sentence_of_the_refusal()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions());
        using ControlClient control = new(emulator);

        await control.SendAsync(HttpMethod.Post, "channels/ls-1/encoder", """{"action":"stop"}""");
        await control.SendAsync(HttpMethod.Post, "clock", """{"speed":2}""");

        JsonElement[] actions = await ActionsAsync(control);
        Text(actions[0], "text").ShouldBe("Stop the encoder of ls-1");
        Text(actions[0], "error").ShouldStartWith("There is no channel ls-1 that takes a stream.");
        actions[0].GetProperty("status").GetInt32().ShouldBe(404);
        Text(actions[1], "text").ShouldBe("POST /_emulator/clock");
        Text(actions[1], "error").ShouldStartWith("The body must be a JSON object");
    }

    [Fact]
    public async Task An_action_knows_its_place_among_the_requests_although_the_clock_can_be_set_back()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        await new TestCall(Targets.Channel).SendAsync(emulator);

        await control.PostAsync("clock", """{"set":"2026-01-01T00:00:00Z"}""");
        await new TestCall(Targets.Channel).SendAsync(emulator);
        await control.PostAsync("clock", """{"advance":1}""");

        (await ActionsAsync(control)).Select(one => one.GetProperty("afterRequest").GetInt64()).ShouldBe([1, 2]);
        (await ActionsAsync(control, "actions?after=1")).Select(one => one.GetProperty("number").GetInt64()).ShouldBe([2]);
    }

    [Fact]
    public async Task Reading_is_no_action_and_a_reset_of_the_requests_removes_the_actions_before_it()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        await control.GetAsync("state");
        await control.PostAsync("clock", """{"advance":1}""");

        await control.PostAsync("reset", """{"what":["requests"]}""");

        (await ActionsAsync(control)).Select(one => Text(one, "text")).ShouldBe(["Reset: requests"]);
    }

    [Fact]
    public async Task The_scenario_of_the_start_is_the_first_action()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions { Scenario = "broadcast" });
        using ControlClient control = new(emulator);

        (await ActionsAsync(control)).Select(one => $"{Text(one, "text")} | {Text(one, "textKo")}")
            .ShouldBe(["Play the scenario broadcast | 시나리오 broadcast 실행"]);
    }

    private static async Task<JsonElement[]> ActionsAsync(ControlClient control, string path = "actions") =>
        [.. (await control.GetAsync(path)).GetProperty("actions").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
