using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The file that keeps the state of an emulator.</summary>
public sealed class DataFileTests
{
    [Fact]
    public async Task The_state_survives_a_restart()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using (await StartAsync(path, "many"))
            {
                // The scenario fills it.
            }
            await using EmulatorHost emulator = await StartAsync(path, scenario: null);

            RawResponse list = await new TestCall("/api/v2/channels").SendAsync(emulator);

            list.Text.ShouldContain("channel_60");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Without_keys_the_state_survives_a_restart_and_a_scenario_is_not_played_again()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        EmulatorOptions options = new() { DataFile = path, Scenario = "broadcast" };
        try
        {
            string before;
            await using (EmulatorHost first = await Emulators.StartAsync(options))
                before = await ChannelsAsync(first);
            await using EmulatorHost second = await Emulators.StartAsync(options);

            before.ShouldStartWith("ls-");
            (await ChannelsAsync(second)).ShouldBe(before);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_scenario_is_played_on_a_file_that_contains_only_what_exists_outside_the_API()
    {
        using TemporaryFile file = new("");
        await using (EmulatorHost first = await StartAsync(file.Path, scenario: null))
            (await new TestCall("/api/v2/channels").SendAsync(first)).Text.ShouldNotContain("channelId");
        File.ReadAllText(file.Path).ShouldContain("QualitySet");

        await using EmulatorHost second = await StartAsync(file.Path, "broadcast");

        (await new TestCall("/api/v2/channels").SendAsync(second)).Text.ShouldContain("evening_news");
    }

    [Fact]
    public async Task Two_emulators_without_keys_give_the_same_IDs_for_the_same_seed()
    {
        EmulatorOptions options = new() { Seed = 7, TimeProvider = new TestClock(), Scenario = "broadcast" };
        await using EmulatorHost first = await Emulators.StartAsync(options);
        await using EmulatorHost second = await Emulators.StartAsync(options);

        (await ChannelsAsync(second)).ShouldBe(await ChannelsAsync(first));
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_refused_with_what_to_do()
    {
        using TemporaryFile foreign = new("""{"a":1}""");

        (await RefusalAsync(foreign.Path)).ShouldEndWith("is not a data file of the emulator. It was not changed. Specify another path.");
        File.ReadAllText(foreign.Path).ShouldBe("""{"a":1}""");
        (await RefusalAsync(Path.Combine(foreign.Path + ".none", "state")))
            .ShouldEndWith("Specify a file in an existing folder to which you can write.");
    }

    [Fact]
    public async Task A_file_in_use_by_another_emulator_is_refused_until_that_emulator_stops()
    {
        using TemporaryFile file = new("");
        await using (await StartAsync(file.Path, scenario: null))
            (await RefusalAsync(file.Path)).ShouldEndWith("is in use by another emulator. Stop that emulator, or specify another path.");

        await using EmulatorHost next = await StartAsync(file.Path, scenario: null);
        next.BaseAddress.Port.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_was_unusual_in_the_file_is_logged_once()
    {
        using ListLog log = new();
        using TemporaryFile file = new("""
            {"livestation":1,"model":"other"}
            broken
            {"account":"a","zone":"KR","at":1787400000000,"changed":[{"type":"Hologram","key":"7","members":{}}]}

            """.ReplaceLineEndings("\n"));

        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions { DataFile = file.Path, LoggerFactory = log });

        log.Lines.ShouldBe(
        [
            $"Warning: {file.Path}: 1 lines are not JSON and were discarded",
            $"Warning: {file.Path}: the file was written with another version of the API's spec",
            $"Warning: {file.Path}: 1 objects have an unknown type or owner. They are kept in the file, but not used",
        ]);
    }

    [Fact]
    public async Task A_data_file_is_refused_when_examples_alone_respond() =>
        (await Should.ThrowAsync<ArgumentException>(
            () => Emulators.StartAsync(new EmulatorOptions { DataFile = "never-created", Examples = ExampleUse.Only })))
            .Message.ShouldContain("Omit one of the two options.");

    private static async Task<string> RefusalAsync(string path) =>
        (await Should.ThrowAsync<IOException>(() => StartAsync(path, scenario: null))).Message;

    private static async Task<string> ChannelsAsync(EmulatorHost emulator)
    {
        using ControlClient control = new(emulator);
        return string.Join(' ', (await control.GetAsync("state")).GetProperty("accounts").EnumerateArray()
            .SelectMany(account => account.GetProperty("resources").EnumerateArray())
            .Where(resource => resource.GetProperty("type").GetString() == "LiveChannel")
            .Select(resource => resource.GetProperty("id").GetString()));
    }

    private static Task<EmulatorHost> StartAsync(string path, string? scenario) => Emulators.StartAsync(new EmulatorOptions
    {
        Credentials = TestKeys.A.Credentials,
        TimeProvider = new TestClock(),
        DataFile = path,
        Scenario = scenario,
    });
}
