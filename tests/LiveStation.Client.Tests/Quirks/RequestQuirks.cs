using System.Runtime.CompilerServices;
using LiveStation.Client.Tests.Support;

namespace LiveStation.Client.Tests.Quirks;

/// <summary>Quirks of requests, each in one test.</summary>
public sealed class RequestQuirks
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public void Immediate_recording_is_optional_when_a_channel_is_created_and_required_when_it_is_updated()
    {
        IsRequired<CreateChannelRequest>(nameof(CreateChannelRequest.RecordImmediately)).ShouldBeFalse();
        IsRequired<UpdateChannelRequest>(nameof(UpdateChannelRequest.RecordImmediately)).ShouldBeTrue();

        static bool IsRequired<T>(string member) =>
            typeof(T).GetProperty(member)!.IsDefined(typeof(RequiredMemberAttribute), inherit: false);
    }

    [Fact]
    public async Task The_time_machine_flag_has_another_spelling_in_requests_than_in_responses()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""");

        await answered.Client.Channels.UpdateAsync("ls-1", Update, Ended);

        answered.Body.ShouldContain("\"useDvr\":false");
        answered.Body.ShouldNotContain("useDVR", Case.Sensitive);
    }

    [Fact]
    public async Task The_instance_of_a_cdn_is_a_number_in_requests()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""");

        await answered.Client.Channels.ChangeCdnAsync(
            "ls-1", new ChangeCdnRequest { Cdn = new CdnMove { CdnInstanceNo = 22831900, ProfileId = 1 } }, Ended);

        answered.Body.ShouldBe("""{"cdn":{"cdnInstanceNo":22831900,"profileId":1}}""");
    }

    [Fact]
    public async Task A_delete_request_has_a_body_and_its_response_has_none()
    {
        using Answered answered = new("");

        await answered.Client.Recordings.DeleteAsync("ls-1", new DeleteRecordingsRequest { RecordIds = [1, 2] }, Ended);

        answered.Line.ShouldBe("DELETE /api/v2/channels/ls-1/records");
        answered.Body.ShouldBe("""{"recordIds":[1,2]}""");
    }

    [Fact]
    public async Task A_quality_profile_is_deleted_without_a_response_body()
    {
        using Answered answered = new("");

        ApiResponse<NoContent> answer = await answered.Client.QualityProfiles.DeleteWithResponseAsync(4103, Ended);

        ((int)answer.StatusCode).ShouldBe(200);
        answer.RawBody.Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_short_clip_is_created_at_a_path_without_a_noun_whose_second_id_is_a_number()
    {
        using Answered answered = new("""{"content":{"shortclip":{"output":{}}}}""");

        await answered.Client.ShortClips.CreateAsync("ls-1", 88120, Clip(1500, 94000), Ended);

        answered.Line.ShouldBe("POST /api/v2/channels/ls-1/88120");
        answered.Body.ShouldStartWith("""{"startTime":1500,"endTime":94000,"shortclip":{"output":{""");
    }

    [Fact]
    public async Task The_bulk_change_of_a_cdn_has_a_literal_in_place_of_a_channel_id()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""");

        await answered.Client.Channels.ChangeCdnOfSeveralAsync(
            new ChangeCdnOfSeveralRequest { ChannelIds = ["a"], Cdn = new CdnMove { CdnInstanceNo = 1, ProfileId = 2 } }, Ended);

        answered.Line.ShouldBe("POST /api/v2/channels/cdnInfo");
    }

    [Fact]
    public async Task Recordings_are_uploaded_under_a_bucket_and_not_under_a_channel()
    {
        using Answered answered = new("""{"content":{}}""");

        await answered.Client.Recordings.UploadAsync("river", new UploadRecordingsRequest { RecordIds = [7] }, Ended);

        answered.Line.ShouldBe("POST /api/v2/buckets/river/upload");
    }

    [Fact]
    public async Task The_start_of_a_schedule_is_sent_as_14_digits_in_Korean_time_from_any_offset()
    {
        using Answered answered = new("""{"content":{"startTime":1787569200000}}""");
        DateTimeOffset evening = new(2026, 8, 24, 20, 0, 0, Korea);

        VodSchedule schedule = await answered.Client.Schedules.UpdateAsync(
            9051, new UpdateVodScheduleRequest { StartTime = evening.ToOffset(TimeSpan.FromHours(-5)) }, Ended);

        answered.Body.ShouldBe("""{"startTime":"20260824200000"}""");
        schedule.StartTime.ShouldBe(evening);
    }

    [Fact]
    public async Task The_default_callback_has_another_key_than_that_of_a_channel()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""");
        Uri hook = new("https://hooks.example.com/4f1c");

        await answered.Client.Callbacks.RegisterForChannelAsync(
            "ls-1", new RegisterCallbackRequest { CallbackEndpoint = hook }, Ended);
        answered.Body.ShouldBe("""{"callbackEndpoint":"https://hooks.example.com/4f1c"}""");

        await answered.Client.Callbacks.RegisterDefaultAsync(new RegisterDefaultCallbackRequest { CallbackUrl = hook }, Ended);
        answered.Body.ShouldBe("""{"callbackUrl":"https://hooks.example.com/4f1c"}""");
    }

    [Fact]
    public async Task A_platform_is_updated_with_other_keys_than_it_is_read_with()
    {
        using Answered answered = new("""{"content":{"targetName":"YOUTUBE","id":"yoga","password":"i***","platId":7}}""");

        UpdatedReStreamPlatform platform = await answered.Client.ReStream.UpdatePlatformAsync(
            "ls-1",
            7,
            new UpdateReStreamPlatformRequest
            {
                RtmpUrl = new Uri("rtmp://youtube.example/live2"),
                StreamKey = "k",
                UserName = "yoga",
                Password = "pass",
            },
            Ended);

        answered.Line.ShouldBe("PUT /api/v2/re-stream/channels/ls-1/platforms/7");
        answered.Body.ShouldBe(
            """{"rtmpUrl":"rtmp://youtube.example/live2","streamKey":"k","streamId":"yoga","streamPassword":"pass"}""");
        (platform.UserName, platform.PlatformId).ShouldBe(("yoga", 7));
    }

    [Fact]
    public async Task The_singular_contentId_contains_several_ids_when_a_curtain_is_inserted()
    {
        using Answered answered = new("""{"content":{"content":{"ids":[615],"insertTime":10},"isLiveCurtain":true}}""");

        LiveCurtain curtain = await answered.Client.Curtain.InsertAsync(
            "ls-1", new InsertCurtainRequest { ContentIds = [615], Duration = TimeSpan.FromMinutes(10) }, Ended);

        answered.Body.ShouldBe("""{"contentId":[615],"insertTime":10}""");
        curtain.Content.ContentIds.ShouldBe([615L]);
    }

    [Fact]
    public async Task The_type_of_a_quality_set_is_sent_in_lowercase()
    {
        using Answered answered = new("""{"content":[]}""");

        await answered.Client.QualitySets.ListAsync(
            new ListQualitySetsOptions { Origin = QualityOrigin.Custom, Type = QualitySetType.Ordinary }, Ended);

        answered.Line.ShouldBe("GET /api/v2/qualitySets?genType=CUSTOM&type=default");
    }

    [Fact]
    public async Task A_form_value_of_Korean_spaces_and_reserved_characters_is_one_encoded_value()
    {
        using Answered answered = new("""{"content":[]}""");

        await answered.Client.Channels.ListPageAsync(new ListChannelsOptions { ChannelName = "한강 a&b=c+d%" }, Ended);

        answered.Line.ShouldBe("GET /api/v2/channels?channelName=%ED%95%9C%EA%B0%95%20a%26b%3Dc%2Bd%25");
    }

    [Fact]
    public async Task Settings_of_a_response_are_sent_without_unknown_members()
    {
        using Answered answered = new("""{"content":{"cdn":{},"record":{"type":"NO_RECORD","mood":"calm"}}}""");
        LiveChannel channel = await answered.Client.Channels.GetAsync("ls-1", Ended);

        await answered.Client.Channels.UpdateAsync("ls-1", Update with { Record = channel.Record! }, Ended);

        channel.Record!.UnknownMembers.Keys.ShouldBe(["mood"]);
        answered.Body.ShouldContain("""{"type":"NO_RECORD"}""");
        answered.Body.ShouldNotContain("mood");
    }

    private static UpdateChannelRequest Update => new()
    {
        ChannelName = "river",
        UseDvr = false,
        RecordImmediately = false,
        Record = new RecordSettings { Type = RecordType.NoRecord },
    };

    private static CreateShortClipRequest Clip(int start, int end) => new()
    {
        Start = TimeSpan.FromMilliseconds(start),
        End = TimeSpan.FromMilliseconds(end),
        ShortClip = new ShortClipTarget
        {
            Output = new ShortClipOutputRequest { AccessControl = AccessControl.Private, BucketName = "b", FilePath = "/clips" },
        },
    };
}
