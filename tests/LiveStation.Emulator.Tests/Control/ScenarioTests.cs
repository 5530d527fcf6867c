using System.Text.Json;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>Scenarios that fill an emulator.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public async Task Scenarios_are_listed_in_both_languages()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        JsonElement[] scenarios = [.. (await control.GetAsync("scenarios")).GetProperty("scenarios").EnumerateArray()];

        scenarios.Select(scenario => scenario.GetProperty("name").GetString()).ShouldBe(["broadcast", "many"]);
        scenarios.ShouldAllBe(scenario => scenario.GetProperty("en").GetString()!.Length > 0 && scenario.GetProperty("ko").GetString()!.Length > 0);
    }

    [Fact]
    public async Task A_step_refers_to_the_response_of_an_earlier_step()
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state, new ManualClock());
        using ControlClient control = new(emulator);

        await control.PostAsync("seed", $$"""
            {
              "times": 2,
              "steps": [
                { "call": "getReStreamChannel", "path": ["{{Targets.ChannelExample.Path[0]}}"], "as": "channel" },
                { "encoder": { "channelId": "{channel.content.channelId}-{n}", "bitrate": 5 } },
                { "act": { "type": "Thing", "id": "{channel.content.instanceNo}", "actor": "operator", "to": "OFF" } },
                { "advance": 90 }
              ]
            }
            """);

        string id = Targets.ChannelExample.Path[0];
        state.Done.Where(line => line.StartsWith(id, StringComparison.Ordinal)).ShouldBe([$"{id}-01 start 5", $"{id}-02 start 5"]);
        state.Done.ShouldContain("settle");
        emulator.Clock.Offset.ShouldBe(TimeSpan.FromSeconds(180));
        (await control.GetAsync("requests")).GetProperty("requests").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_scenario_that_was_played_says_what_it_has_done_and_what_happens_next_until_a_reset()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(
            new EmulatorOptions { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock(), Scenario = "broadcast" });
        using ControlClient control = new(emulator);

        JsonElement scenario = (await control.GetAsync("state")).GetProperty("scenario");

        scenario.GetProperty("name").GetString().ShouldBe("broadcast");
        scenario.GetProperty("done").GetProperty("en").GetString().ShouldBe(
            "Two channels: evening_news (live, recorded) has been on air since 21:16:00 KST, after a break of 1 minute; "
            + "evening_everywhere (re-stream) has been sending to 2 platforms since 21:05:00.");
        scenario.GetProperty("next").GetProperty("ko").GetString().ShouldStartWith("다음: ");
        string start = StartUpText.For(emulator, isSecretMadeUp: false).English;
        string done = scenario.GetProperty("done").GetProperty("en").ToString();
        start.ShouldContain($"\nThe scenario broadcast has been played.\n  {done}\n  Next: both stay on air");
        start.ShouldContain($"\nOpen the page {emulator.ControlAddress} in a browser");
        await control.PostAsync("reset");
        (await control.GetAsync("state")).TryGetProperty("scenario", out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_shipped_scenario_says_in_both_languages_what_it_has_done_and_what_happens_next()
    {
        foreach (Scenario scenario in ScenarioBook.All.Values)
        {
            string?[] texts = [scenario.En, scenario.Ko, scenario.Done?.En, scenario.Done?.Ko, scenario.Next?.En, scenario.Next?.Ko];
            texts.ShouldAllBe(text => !string.IsNullOrEmpty(text));
        }
    }

    [Theory]
    [InlineData("""{"steps":[{"advance":1},{"call":"fly"}]}""", "400 Step 2 of the scenario was refused: Specify an operation of the API")]
    [InlineData("""{"steps":[{}]}""", "400 Step 1 of the scenario was refused: Specify one of call, act, encoder and advance")]
    [InlineData("""{"steps":[{"encoder":{"channelId":"{a.b}"}}]}""", "400 The reference {a.b} has no value.")]
    [InlineData("""{"steps":[{"call":"getReStreamChannel","path":["none"]}]}""", "400 Step 1 of the scenario was refused: getReStreamChannel returned {\"error\"")]
    [InlineData("""{"times":0,"steps":[]}""", "400 Specify times as a number from 1 to 10000.")]
    [InlineData("""{"stepz":[]}""", "400 The body must be a scenario. The mistake is at $.stepz.")]
    public async Task A_scenario_that_cannot_be_played_is_refused_with_the_step(string body, string refusal)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        (await control.RefusedAsync(HttpMethod.Post, "seed", body)).ShouldStartWith(refusal);
    }

    [Fact]
    public async Task An_unknown_scenario_is_refused_with_the_names()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        (await control.RefusedAsync(HttpMethod.Post, "scenario", """{"name":"opera"}"""))
            .ShouldBe("400 There is no scenario opera. Specify one of these: broadcast, many.");
        (await Should.ThrowAsync<ArgumentException>(() => Emulators.StartAsync(new EmulatorOptions { Scenario = "opera" })))
            .Message.ShouldStartWith("There is no scenario opera.");
    }

    [Theory]
    [InlineData("broadcast")]
    [InlineData("many")]
    public async Task Every_shipped_scenario_can_be_played_and_starts_an_emulator(string name)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions { Scenario = name });
        using ControlClient control = new(emulator);

        JsonElement state = await control.GetAsync("state");

        emulator.Clock.Offset.ShouldBeGreaterThan(TimeSpan.Zero);
        string[] channels =
        [
            .. state.GetProperty("accounts").EnumerateArray().SelectMany(account => account.GetProperty("resources").EnumerateArray())
                .Where(resource => resource.GetProperty("type").GetString() is "LiveChannel" or "ReStreamChannel")
                .Select(resource => $"{resource.GetProperty("name")} {resource.GetProperty("state")}"),
        ];
        if (name == "broadcast")
            channels.ShouldBe(["evening_news PUBLISHING", "evening_everywhere PUBLISHING"], ignoreOrder: true);
        else
            channels.Count(channel => channel.StartsWith("channel_", StringComparison.Ordinal)).ShouldBe(60);
    }
}
