using System.Globalization;
using System.Text.Json;

namespace LiveStation.Flavours.Tools.Tests.StatusPage;

/// <summary>A browser uses the status page of an emulator that was started with the scenario of a broadcast.</summary>
public sealed class StatusPageTests
{
    [Fact]
    public async Task A_channel_on_air_is_shown_with_its_states_and_the_events_that_led_there()
    {
        JsonElement first = await UsedPage.StepAsync("first");

        Text(first, "state").ShouldBe("PUBLISHING");
        Text(first, "diagram").ShouldBe("States of Live. Current state: PUBLISHING.");
        Texts(first, "current").ShouldBe(["PUBLISHING"]);
        Texts(first, "next").ShouldBe(["READY", "FORCE_BLOCK"], ignoreOrder: true);
        Texts(first, "events")[..4].ShouldBe(["ONAIR_START", "PUBLISH_START", "ONAIR_END", "PUBLISH_END"]);
    }

    [Fact]
    public async Task Channels_are_counted_by_type() =>
        Text(await UsedPage.StepAsync("first"), "counts").ShouldBe("Live 1 · Re-stream 1 · 2 on air");

    [Fact]
    public async Task The_time_has_a_zone_and_the_clock_shows_by_how_much_the_scenario_moved_it() =>
        Text(await UsedPage.StepAsync("first"), "clock").ShouldMatch(@"^\d{4}-\d\d-\d\d KST \(UTC\+9\) \| Emulator clock: 1[78] min( \d+ s)? ahead of real time$");

    [Fact]
    public async Task Times_are_in_the_time_zone_of_the_API_whatever_that_of_the_browser_is()
    {
        JsonElement times = (await UsedPage.StepAsync("first")).GetProperty("times");

        times.GetArrayLength().ShouldBeGreaterThan(4);
        foreach (JsonElement time in times.EnumerateArray())
        {
            DateTimeOffset korean = time[0].GetDateTimeOffset().ToOffset(TimeSpan.FromHours(9));
            time[1].GetString().ShouldBe(korean.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
            time[2].GetString().ShouldBe(korean.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " KST");
        }
    }

    [Fact]
    public async Task The_page_says_what_the_scenario_has_done_and_what_happens_next() =>
        Text(await UsedPage.StepAsync("first"), "scenario").ShouldMatch(
            @"^Scenario broadcast: Two channels: evening_news .* on air since \d\d:\d\d:\d\d KST[^\n]*\s+Next: both stay on air");

    [Fact]
    public async Task A_channel_on_air_has_a_picture_and_is_played_on_a_page_of_its_own()
    {
        JsonElement watch = await UsedPage.StepAsync("watch");

        Text(watch, "picture").ShouldBe("1024x576");
        watch.GetProperty("shownWidth").GetDouble().ShouldBeGreaterThan(240);
        // Viewers do not see a re-stream channel itself.
        watch.GetProperty("others").GetInt32().ShouldBe(1);
        Text(watch, "name").ShouldBe("evening_news");
        Text(watch, "video").ShouldBe("128x72 ");
        Texts(watch, "addresses").ShouldContain("GENERAL · ABR");
    }

    [Fact]
    public async Task Actions_are_listed_among_the_requests_with_their_outcome()
    {
        JsonElement actions = await UsedPage.StepAsync("actions");

        Texts(actions, "texts").ShouldContain("Freeze the clock");
        Texts(actions, "texts")[^1].ShouldBe("Play the scenario broadcast");
        Text(actions, "refused").ShouldContain("Stop the encoder of ls-0");
        Text(actions, "refused").ShouldContain("There is no channel ls-0 that takes a stream.");
        actions.GetProperty("isAmongRequests").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_deleted_channel_keeps_its_events_in_the_timeline()
    {
        JsonElement deleted = await UsedPage.StepAsync("deleted");

        Texts(deleted, "events").ShouldContain("STREAM_RESERVE");
        Text(deleted, "about").ShouldMatch(@"evening_news\s+deleted$");
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_is_explained_with_the_sentence_of_the_spec() =>
        Text((await UsedPage.StepAsync("refused")).GetProperty("need"), "why").ShouldBe(
            "Failed check: state · code 250005 · deleteQualitySet needs genType = CUSTOM. A built-in quality set cannot be deleted.");

    [Fact]
    public async Task A_page_that_loads_does_not_show_that_the_emulator_is_gone() =>
        (await UsedPage.StepAsync("first")).GetProperty("wasGone").GetBoolean().ShouldBeFalse();

    [Fact]
    public async Task The_buttons_of_the_encoder_stop_and_start_the_stream_of_the_channel()
    {
        JsonElement encoder = await UsedPage.StepAsync("encoder");

        Texts(encoder, "channel").ShouldBe(["READY", "PUBLISHING"]);
        Text(encoder, "toast").ShouldBe("evening_news: Stop encoder");
    }

    [Fact]
    public async Task An_unsupported_codec_leaves_the_channel_as_it_is_and_causes_an_event()
    {
        JsonElement fault = (await UsedPage.StepAsync("encoder")).GetProperty("fault");

        fault.GetProperty("earlier").GetInt32().ShouldBe(0);
        Text(fault, "event").ShouldContain("CODEC");
        Text(fault, "state").ShouldBe("READY");
    }

    [Fact]
    public async Task The_button_that_forces_a_block_is_named_like_the_state_that_it_leads_to() =>
        (await UsedPage.StepAsync("block")).GetString().ShouldBe("FORCE_BLOCK");

    [Fact]
    public async Task The_buttons_of_the_clock_move_freeze_and_resume_it()
    {
        JsonElement clock = await UsedPage.StepAsync("clock");

        clock.GetProperty("moved").GetDouble().ShouldBe(3600, tolerance: 1);
        clock.GetProperty("frozen")[0].GetString().ShouldBe("Emulator clock: frozen");
        clock.GetProperty("frozen")[1].GetBoolean().ShouldBeFalse();
        clock.GetProperty("resumed").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Callbacks_are_listed_and_can_be_sent_again()
    {
        JsonElement callbacks = await UsedPage.StepAsync("callbacks");
        JsonElement again = callbacks.GetProperty("again");

        callbacks.GetProperty("listed").GetInt32().ShouldBeGreaterThanOrEqualTo(2);
        Text(callbacks, "first").ShouldContain("PUBLISH_START");
        Text(callbacks, "first").ShouldContain("500");
        Text(again, "text").ShouldContain("204");
        again.GetProperty("received").GetInt32().ShouldBeGreaterThan(again.GetProperty("attempts").GetInt32());
    }

    [Fact]
    public async Task A_call_with_a_wrong_secret_key_shows_the_failed_check_among_all_checks()
    {
        JsonElement refused = (await UsedPage.StepAsync("refused")).GetProperty("signature");

        Text(refused, "why").ShouldBe("Failed check: signature · code 200 · the signature does not match the request");
        Texts(refused, "failed").ShouldBe(["signature"]);
        Texts(refused, "checks")[..6].ShouldBe(["URL", "route", "headers", "access key", "timestamp", "signature"]);
        Text(refused, "cause").ShouldContain("Check the secret key");
    }

    [Fact]
    public async Task A_refused_deletion_shows_the_state_of_the_channel_and_how_to_reach_the_required_one()
    {
        JsonElement refused = (await UsedPage.StepAsync("refused")).GetProperty("state");

        Text(refused, "why").ShouldMatch(
            @"^Failed check: state · code 250005 · LiveChannel \S+ is PUBLISHING; deleteChannel needs READY\. → READY: The encoder stops sending\.$");
        Texts(refused, "failed").ShouldBe(["state"]);
    }

    [Fact]
    public async Task Markup_in_the_headers_of_a_client_stays_text()
    {
        JsonElement markup = await UsedPage.StepAsync("markup");

        markup.GetProperty("isText").GetBoolean().ShouldBeTrue();
        markup.GetProperty("images").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Successful_requests_can_be_hidden() => (await UsedPage.StepAsync("errorsOnly")).GetInt32().ShouldBe(0);

    [Fact]
    public async Task A_request_can_be_copied_as_C_sharp_and_as_a_command()
    {
        JsonElement copied = await UsedPage.StepAsync("copied");

        Text(copied, "csharp").ShouldMatch(@"^await client\.Channels\.DeleteAsync\(""ls-\S+""\);$");
        Text(copied, "curl").ShouldContain("curl -X 'DELETE' 'http://127.0.0.1:");
        Text(copied, "curl").ShouldContain("\"$LIVESTATION_SECRET_KEY\"");
    }

    [Fact]
    public async Task A_fault_that_is_added_on_the_page_affects_calls_until_it_is_removed()
    {
        JsonElement fault = await UsedPage.StepAsync("fault");

        Text(fault, "rule").ShouldMatch(@"^Server error\s+listChannels\s+3 left\s+0 applied");
        fault.GetProperty("statuses").EnumerateArray().Select(status => status.GetInt32()).ShouldBe([500, 200]);
    }

    [Fact]
    public async Task A_keyboard_reaches_everything_and_shows_where_it_is()
    {
        JsonElement keyboard = await UsedPage.StepAsync("keyboard");

        keyboard.GetProperty("expected").GetInt32().ShouldBeGreaterThan(30);
        Texts(keyboard, "missed").ShouldBeEmpty();
        Texts(keyboard, "unseen").ShouldBeEmpty();
        keyboard.GetProperty("dialog").GetBoolean().ShouldBeTrue();
        Text(keyboard, "back").ShouldBe("reset");
        Text(keyboard, "tab").ShouldBe("tab-events");
    }

    [Fact]
    public async Task The_page_is_in_Korean_without_English_words_and_remembers_it()
    {
        JsonElement languages = await UsedPage.StepAsync("languages");
        JsonElement korean = languages.GetProperty("ko");

        Text(languages.GetProperty("en"), "title").ShouldBe("Live Station emulator");
        Text(korean, "lang").ShouldBe("ko");
        Text(korean, "title").ShouldBe("Live Station 에뮬레이터");
        Texts(korean, "untranslated").ShouldBeEmpty();
        Text(languages, "refused").ShouldMatch(
            @"^실패한 검사: 상태 · 코드 250005 · LiveChannel \S+의 현재 상태는 PUBLISHING, deleteChannel에 필요한 상태는 READY입니다\. → READY: 인코더 송출 종료\.$");
        Text(languages, "remembered").ShouldBe("ko");
    }

    [Fact]
    public async Task An_emulator_that_stops_is_reported_until_it_is_back() => (await UsedPage.StepAsync("gone")).GetString().ShouldBe("gone");

    [Fact]
    public async Task After_a_reset_the_page_shows_how_to_begin()
    {
        JsonElement reset = await UsedPage.StepAsync("reset");

        reset.GetProperty("cards").GetInt32().ShouldBe(0);
        Text(reset, "code").ShouldContain("<your secret key>");
        Text(reset, "offset").ShouldBe("Emulator clock: real time");
    }

    [Fact]
    public async Task Many_channels_can_be_filtered()
    {
        JsonElement many = await UsedPage.StepAsync("many");

        Text(many, "counts").ShouldBe("Live 60 · 0 on air");
        Texts(many, "found").ShouldBe(["channel_07"]);
    }

    [Fact]
    public async Task Without_requests_the_page_begins_with_the_events() =>
        Text(await UsedPage.StepAsync("many"), "tab").ShouldBe("events");

    [Fact]
    public async Task No_secret_is_in_the_page_in_a_response_or_in_a_copied_text()
    {
        UsedPage page = await UsedPage.OfEmulatorAsync();

        page.Leaks.ShouldBeEmpty();
        page.Fetched.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task The_page_requests_nothing_outside_of_the_emulator_and_its_policy_forbids_it()
    {
        UsedPage page = await UsedPage.OfEmulatorAsync();

        page.Foreign.ShouldBeEmpty();
        page.Steps.GetProperty("policy").GetString().ShouldBe("connect-src");
    }

    [Fact]
    public async Task No_script_reports_an_error() => (await UsedPage.OfEmulatorAsync()).Problems.ShouldBeEmpty();

    [Fact]
    public async Task No_part_is_wider_than_the_window_of_a_computer_or_a_phone()
    {
        UsedPage page = await UsedPage.OfEmulatorAsync();

        page.Overflow.Keys.Count(key => key.EndsWith(" 390", StringComparison.Ordinal)).ShouldBe(11);
        page.Overflow.Where(part => part.Value != 0).Select(part => $"{part.Key}: {part.Value}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_text_is_readable_in_the_light_and_in_the_dark_scheme()
    {
        UsedPage page = await UsedPage.OfEmulatorAsync();

        page.Faint.Keys.Count(key => key.EndsWith("dark", StringComparison.Ordinal)).ShouldBe(page.Faint.Count / 2);
        page.Faint.SelectMany(part => part.Value.Select(one => $"{part.Key}: {one}")).ShouldBeEmpty();
    }

    private static string Text(JsonElement step, string name) => step.GetProperty(name).GetString()!;

    private static string[] Texts(JsonElement step, string name) => [.. step.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}
