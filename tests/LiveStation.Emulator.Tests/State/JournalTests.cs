using System.Text;
using LiveStation.Emulator.State.Journal;
using LiveStation.Emulator.Tests.State.Support;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>The data file.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("livestation-").FullName;
    private readonly TestClock _clock = new();

    private string Path => System.IO.Path.Combine(_folder, "state.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_restart_continues_with_the_same_resources_states_and_numbers()
    {
        string[] before;
        string id;
        using (StateJournal journal = new(Path, "model"))
        {
            TestWorld world = LiveWorld.Start(_clock, journal);
            RandomCommands commands = new(world, seed: 3);
            commands.Run(2_000);
            id = world.Call("createChannel", LiveBodies.Channel("kept"))["channelId"]!.ToString();
            before = Content(world);
        }

        using StateJournal again = new(Path, "model");
        TestWorld loaded = LiveWorld.Start(_clock, again);

        Content(loaded).ShouldBe(before);
        again.HasOtherModel.ShouldBeFalse();
        again.Unknown.ShouldBeEmpty();
        loaded.Call("createChannel", LiveBodies.Channel("next"))["instanceNo"]!.GetValue<long>()
            .ShouldBe(loaded.Call($"getChannel {id}")["instanceNo"]!.GetValue<long>() + 1);
    }

    [Fact]
    public void What_became_due_while_nothing_ran_happens_at_its_own_moment()
    {
        string id;
        using (StateJournal journal = new(Path, "model"))
        {
            TestWorld world = LiveWorld.Start(_clock, journal);
            id = world.Call("createChannel", LiveBodies.Channel("kept"))["channelId"]!.ToString();
        }
        DateTimeOffset created = _clock.GetUtcNow();
        _clock.Milliseconds += 60_000;

        using StateJournal again = new(Path, "model");
        TestWorld loaded = LiveWorld.Start(_clock, again);

        loaded.World.Snapshot().Resources.Single(view => view.Key == id).Entered.ShouldBe(created.AddSeconds(2));
    }

    [Fact]
    public void A_restart_from_a_file_whose_time_is_ahead_continues_with_the_time_of_the_clock()
    {
        using (StateJournal journal = new(Path, "model"))
            LiveWorld.Start(_clock, journal).Call("createChannel", LiveBodies.Channel("ahead"));
        _clock.Milliseconds -= 24 * 60 * 60 * 1_000;

        using StateJournal again = new(Path, "model");
        TestWorld loaded = LiveWorld.Start(_clock, again);
        string id = loaded.Call("createChannel", LiveBodies.Channel("now"))["channelId"]!.ToString();
        loaded.Advance(2);

        loaded.Call($"getChannel {id}")["channelStatus"]!.ToString().ShouldBe("READY");
    }

    [Fact]
    public void A_file_that_is_cut_at_any_byte_of_its_last_line_loads_without_the_last_call()
    {
        string[] before;
        using (StateJournal journal = new(Path, "model"))
        {
            TestWorld world = LiveWorld.Start(_clock, journal);
            world.Call("createChannel", LiveBodies.Channel("first"));
            before = Content(world);
            world.Call("createChannel", LiveBodies.Channel("second"));
        }
        byte[] whole = File.ReadAllBytes(Path);
        int last = whole.AsSpan()[..^1].LastIndexOf((byte)'\n') + 1;

        for (int length = last; length < whole.Length; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            using StateJournal journal = new(Path, "model");
            Content(LiveWorld.Start(_clock, journal)).ShouldBe(before, $"{length} of {whole.Length} bytes");
        }
    }

    [Fact]
    public void A_file_that_cannot_be_rewritten_is_reported_continues_to_grow_and_loses_nothing()
    {
        string[] before;
        List<string> reports = [];
        using (StateJournal journal = new(Path, "model") { MostLines = 3 })
        {
            journal.NotRewritten += exception => reports.Add(exception.Message);
            TestWorld world = LiveWorld.Start(_clock, journal);
            // The draft of the new content cannot be created.
            Directory.CreateDirectory(Path + ".new");
            for (int i = 0; i < 10; i++)
            {
                world.Call("createChannel", LiveBodies.Channel($"number_{i}"));
                world.Worlds.Find("account", "KR");
            }
            reports.Count.ShouldBe(2);
            File.ReadLines(Path).Count().ShouldBe(11);

            Directory.Delete(Path + ".new");
            world.Call("createChannel", LiveBodies.Channel("last"));
            world.Call("createChannel", LiveBodies.Channel("later"));
            world.Worlds.Find("account", "KR");
            File.ReadLines(Path).Count().ShouldBeLessThan(11);
            before = Content(world);
        }

        reports.ShouldAllBe(report => report.Contains("cannot be read and written", StringComparison.Ordinal));
        using StateJournal again = new(Path, "model");
        Content(LiveWorld.Start(_clock, again)).ShouldBe(before);
    }

    [Fact]
    public void The_file_is_readable_by_its_owner_only_and_keeps_what_is_unknown()
    {
        File.WriteAllText(Path, """
            {"livestation":1,"model":"other"}
            {"account":"account","zone":"KR","at":1787400000000,"changed":[{"type":"Hologram","key":"7","members":{"a":1}}]}

            """.ReplaceLineEndings("\n"));
        using (StateJournal journal = new(Path, "model"))
        {
            LiveWorld.Start(_clock, journal);
            journal.HasOtherModel.ShouldBeTrue();
            journal.Unknown.Count.ShouldBe(1);
        }

        File.ReadAllText(Path).ShouldContain("Hologram");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_reset_empties_the_file_and_a_file_of_a_later_version_is_refused()
    {
        using (StateJournal journal = new(Path, "model"))
        {
            TestWorld world = LiveWorld.Start(_clock, journal);
            world.Call("createChannel", LiveBodies.Channel("gone"));
            world.Worlds.Reset();
            world.Worlds.Find("account", "KR").World.All.ShouldNotContain(resource => resource.Type.Name == "LiveChannel");
        }
        File.ReadAllText(Path, Encoding.UTF8).ShouldNotContain("gone");

        File.WriteAllText(Path, "{\"livestation\":2}\n");
        using StateJournal later = new(Path, "model");
        Should.Throw<DataFileException>(() => LiveWorld.Start(_clock, later)).Message.ShouldContain("later version");
    }

    [Fact]
    public void A_line_that_is_written_in_part_only_is_removed_before_the_next_one()
    {
        using FullStream file = new();

        Should.Throw<IOException>(() => StateJournal.Append(file, "first\n"u8));
        file.IsFull = false;
        StateJournal.Append(file, "second\n"u8);

        Encoding.UTF8.GetString(file.ToArray()).ShouldBe("second\n");
    }

    [Fact]
    public void Deletions_of_created_resources_do_not_accumulate_in_memory_or_in_the_file()
    {
        using (StateJournal journal = new(Path, "model"))
        {
            TestWorld world = LiveWorld.Start(_clock, journal);
            for (int i = 0; i < 3; i++)
            {
                string id = world.Call("createChannel", LiveBodies.Channel($"channel_{i}"))["channelId"]!.ToString();
                world.Advance(2);
                world.Call($"deleteChannel {id}");
                world.Refused($"getChannel {id}").ShouldStartWith("250004 channelId");
            }
            world.World.World.Gone.ShouldNotContain(id => id.Type == "LiveChannel");
        }

        using StateJournal again = new(Path, "model");
        LiveWorld.Start(_clock, again).World.World.Gone.ShouldNotContain(id => id.Type == "LiveChannel");
    }

    private static string[] Content(TestWorld world)
    {
        string[] all = [.. world.World.Snapshot().Resources.Select(view => $"{view.Type} {view.Key} {view.State} {view.Entered:O} {view.Members.ToJsonString()}")];
        return [.. all.Order(StringComparer.Ordinal), world.Whole("listEvents").ToJsonString()];
    }

    // Accepts half of what is written, as a full disk does.
    private sealed class FullStream : MemoryStream
    {
        public bool IsFull { get; set; } = true;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(IsFull ? buffer[..(buffer.Length / 2)] : buffer);
            if (IsFull)
                throw new IOException("No space left on device");
        }
    }
}
