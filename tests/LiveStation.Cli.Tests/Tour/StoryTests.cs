using System.Text.RegularExpressions;

namespace LiveStation.Cli.Tests.Tour;

/// <summary>What each chapter of the tour claims is what the emulator's state returned.</summary>
public sealed partial class StoryTests(TourFixture tour) : IClassFixture<TourFixture>
{
    [Fact]
    public void A_channel_is_created_and_becomes_ready()
    {
        Value("1", "channel.ChannelStatus").ShouldBe("Creating");
        Value("2", "ready.ChannelStatus").ShouldBe("Ready");
        Chapter("2").ShouldContain("→ 200, 6 times");
    }

    [Fact]
    public void The_callback_equals_the_event()
    {
        Value("3", "message.EventCode").ShouldBe("PublishStart");
        Value("3", "message.EventCode == events[0].EventCode").ShouldBe("true");
        Value("3", "message.Time == events[0].Timestamp").ShouldBe("true");
    }

    [Fact]
    public void Events_are_listed_newest_first() =>
        EventRow().Matches(Chapter("9")).Select(row => row.Groups["code"].Value)
            .ShouldBe(["PublishEnd", "OnAirEnd", "OnAirStart", "PublishStart", "StreamReserve"]);

    [Fact]
    public void The_playback_URLs_are_those_of_the_created_channel()
    {
        string addresses = Chapter("4");

        addresses.ShouldContain("/live/video/");
        addresses.ShouldContain("/dvr/video/");
        addresses.ShouldContain("1280x720");
    }

    [Fact]
    public void The_recording_ends_after_45_minutes_and_is_uploaded()
    {
        string recording = Chapter("5");

        recording.ShouldMatch(@"\.mp4 +Processing +45 min ");
        recording.ShouldMatch(@"\.mp4 +Transferred +45 min ");
    }

    [Fact]
    public void Both_platforms_are_publishing()
    {
        string platforms = Chapter("6");

        platforms.ShouldMatch(@"YouTube .*\*\*\* +Publishing");
        platforms.ShouldMatch(@"Chzzk .*\*\*\* +Publishing");
    }

    [Fact]
    public void Unknown_values_are_preserved()
    {
        Value("7", "channel.PlanType").ShouldBe("ENTERPRISE");
        Value("7", "JsonElement.DeepEquals(received, writtenBack)").ShouldBe("true");
    }

    [Fact]
    public void After_a_failure_the_same_request_succeeds()
    {
        string failure = Chapter("8");

        failure.ShouldContain("→ 503");
        failure.ShouldContain("→ 401");
        failure.ShouldMatch(@"Retry +ReadsOnly +Never");
        Value("8", "channel.ChannelStatus").ShouldBe("Publishing");
    }

    [Fact]
    public void A_channel_on_air_is_deleted_after_its_encoder_has_stopped_and_is_then_gone()
    {
        Value("9", "onAir.Code == LiveStationErrorCodes.NotAvailable").ShouldBe("true");
        Value("9", "left.Count").ShouldBe("0");
        Value("9", "gone.Code == LiveStationErrorCodes.NotFound").ShouldBe("true");
    }

    private string Chapter(string number)
    {
        string text = tour.Wide.Out;
        int start = text.IndexOf($"\n{number}  ", StringComparison.Ordinal);
        int end = HeadingLine().Match(text, start + 1 + number.Length) is { Success: true } next ? next.Index : text.Length;
        return text[start..end];
    }

    private string Value(string chapter, string code) =>
        Regex.Match(Chapter(chapter), $@"^ *{Regex.Escape(code)} {{2,}}(?<value>.+?)(?: {{2,}}|$)", RegexOptions.Multiline)
            .Groups["value"].Value;

    [GeneratedRegex(@"^(\d  |Next)", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^ *\d\d-\d\d \d\d:\d\d:\d\d +\w+ +(?<code>\w+)", RegexOptions.Multiline)]
    private static partial Regex EventRow();
}
