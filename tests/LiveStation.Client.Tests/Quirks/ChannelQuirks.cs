using System.Net;
using System.Text.Json;
using LiveStation.Client.Tests.Support;

namespace LiveStation.Client.Tests.Quirks;

/// <summary>Quirks of live channels, each in one test. Quirks of requests are in <see cref="RequestQuirks"/>.</summary>
public sealed class ChannelQuirks
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("useDVR")]
    [InlineData("useDvr")]
    public void The_time_machine_flag_is_read_in_both_spellings(string spelling) =>
        Read<LiveChannel>($$"""{"{{spelling}}":true,"cdn":{} }""").UseDvr.ShouldBeTrue();

    [Theory]
    [InlineData("108312981")]
    [InlineData("\"108312981\"")]
    public void An_instance_number_is_read_as_a_number_and_as_text(string json) =>
        Read<LiveChannel>($$"""{"instanceNo":{{json}},"cdn":{} }""").InstanceNo.ShouldBe(108312981);

    [Fact]
    public void The_instance_of_a_cdn_is_text_in_responses() =>
        Read<Cdn>("""{"instanceNo":"22830417"}""").InstanceNo.ShouldBe("22830417");

    [Theory]
    [InlineData("PUBLISHING")]
    [InlineData("PUBLISH")]
    public void Both_values_for_on_air_are_read_as_publishing(string word) =>
        (Read<LiveChannel>($$"""{"channelStatus":"{{word}}","cdn":{} }""").ChannelStatus == ChannelStatus.Publishing).ShouldBeTrue();

    [Fact]
    public void Hls_and_dash_are_one_value_with_a_comma()
    {
        LiveChannel channel = Read<LiveChannel>("""{"outputProtocol":"HLS,DASH","cdn":{}}""");

        channel.OutputProtocol.Known.ShouldBe(OutputProtocol.HlsAndDash);
        OutputProtocol.HlsAndDash.ToWireText().ShouldBe("HLS,DASH");
    }

    [Theory]
    [InlineData("\"5000000\"")]
    [InlineData("5000000")]
    public void Bitrates_of_service_urls_are_text_and_are_also_read_from_numbers(string json) =>
        Read<ServiceUrl>($$"""{"name":"n","videoBitrate":{{json}}}""").VideoBitrate.ShouldBe("5000000");

    [Theory]
    [InlineData("bitrate")]
    [InlineData("birate")]
    public void The_bitrate_of_a_stream_is_also_read_from_its_misspelled_name(string spelling) =>
        Read<StreamVideo>($$"""{"{{spelling}}":5200000}""").Bitrate.ShouldBe(5200000);

    [Theory]
    [InlineData("30", 30)]
    [InlineData("30.0", 30)]
    [InlineData("29.97", 29.97)]
    public void A_frame_rate_is_read_with_and_without_a_fraction(string json, double expected) =>
        Read<StreamVideo>($$"""{"fps":{{json}}}""").FrameRate.ShouldBe(expected);

    [Fact]
    public void Units_differ_by_member_and_are_read_as_durations()
    {
        Read<Snapshot>("""{"duration":31}""").Duration.ShouldBe(TimeSpan.FromMinutes(31));
        Read<LiveChannel>("""{"timemachineMin":360,"cdn":{}}""").TimeMachineLength.ShouldBe(TimeSpan.FromHours(6));
        Read<ShortClip>("""{"duration":92500,"output":{}}""").Duration.ShouldBe(TimeSpan.FromMilliseconds(92500));
        Read<Recording>("""{"duration":2358}""").Duration.ShouldBe(TimeSpan.FromSeconds(2358));
        Read<LiveChannel>("""{"totalPublishSeconds":4368,"cdn":{}}""").TotalPublishTime.ShouldBe(TimeSpan.FromSeconds(4368));
    }

    [Fact]
    public async Task Recordings_are_keyed_by_identifier_inside_a_list_when_there_are_several()
    {
        using Answered answered = new("""{"content":{"recordList":{"7340098":{"status":"RECORDING"},"7340112":{}}},"total":2}""");

        Counted<ChannelRecordings> recordings = await answered.Client.Recordings.ListAsync("ls-1", Ended);

        recordings.Total.ShouldBe(2);
        recordings.Value.Recordings.Keys.ShouldBe(["7340098", "7340112"]);
        recordings.Value.Recordings["7340098"].Status.Known.ShouldBe(RecordingStatus.Recording);
    }

    [Fact]
    public async Task Recordings_can_be_listed_without_a_total()
    {
        using Answered answered = new("""{"content":{"recordList":{}}}""");

        (await answered.Client.Recordings.ListAsync("ls-1", Ended)).Total.ShouldBeNull();
    }

    [Fact]
    public void The_origin_of_a_cdn_is_a_domain_and_a_path()
    {
        CdnOrigin origin = Read<Cdn>("""{"origin":{"originDomain":"a.example","originPath":"/b"}}""").Origin.ShouldNotBeNull();

        (origin.OriginDomain, origin.OriginPath).ShouldBe(("a.example", "/b"));
    }

    [Fact]
    public void A_deleted_channel_has_numbers_as_text_in_older_versions()
    {
        LiveChannel channel = Read<LiveChannel>("""{"instanceNo":"90017250","createdTime":"1704841200000","cdn":{}}""");

        (channel.InstanceNo, channel.CreatedTime!.Value.ToUnixTimeMilliseconds()).ShouldBe((90017250, 1704841200000));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_missing_channel_is_identified_by_the_code_with_any_status(HttpStatusCode status)
    {
        using Answered answered = new("""{"error":{"errorCode":250004,"message":"m","errorName":"NOT_FOUND"}}""", status);

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(answered.Client.Channels.GetAsync("ls-1", Ended));

        (error.Code, error.Class).ShouldBe((LiveStationErrorCodes.NotFound, ErrorClass.NotFound));
    }

    [Fact]
    public async Task A_single_recording_is_keyed_by_identifier_directly_in_the_content()
    {
        using Answered answered = new("""{"content":{"7340112":{"fileName":"river.mp4"}}}""");

        ValueMap<Recording> recording = await answered.Client.Recordings.GetAsync("ls-1", 7340112, Ended);

        recording["7340112"].FileName.ShouldBe("river.mp4");
    }

    [Theory]
    [InlineData("shortClipList")]
    [InlineData("shortclipList")]
    public void The_list_of_short_clips_is_read_in_both_spellings(string spelling) =>
        Read<SnapshotClips>($$"""{"{{spelling}}":[{"id":1,"output":{} }]}""").ShortClips.Count.ShouldBe(1);

    [Fact]
    public async Task The_total_of_short_clips_is_next_to_an_object()
    {
        using Answered answered = new("""{"content":{"snapshotId":88120,"shortClipList":[]},"total":4}""");

        Counted<SnapshotClips> clips = await answered.Client.ShortClips.ListAsync("ls-1", 88120, null, Ended);

        clips.Total.ShouldBe(4);
        clips.Value.SnapshotId.ShouldBe(88120);
    }

    [Theory]
    [InlineData("88120")]
    [InlineData("\"88120\"")]
    public void A_snapshot_id_is_text_in_one_response_and_a_number_in_another(string json)
    {
        Read<ChannelShortClip>($$"""{"snapshotId":{{json}},"shortclip":{"output":{} } }""").SnapshotId.ShouldBe("88120");
        Read<SnapshotClips>($$"""{"snapshotId":{{json}}}""").SnapshotId.ShouldBe(88120);
    }

    [Fact]
    public void A_value_for_absence_is_read_as_null_and_written_unchanged_when_it_is_required()
    {
        Cdn cdn = Read<Cdn>("""{"instanceNo":"0","serviceName":"","cdnDomain":"","profileId":0}""");

        cdn.InstanceNo.ShouldBeNull();
        cdn.ServiceName.ShouldBeNull();
        cdn.CdnDomain.ShouldBeNull();
        cdn.ProfileId.ShouldBeNull();
        JsonSerializer.Serialize(cdn).ShouldBe("""{"instanceNo":"0","serviceName":"","cdnDomain":""}""");
    }

    [Fact]
    public void The_number_zero_is_read_as_no_cdn_like_the_text() =>
        Read<Cdn>("""{"instanceNo":0}""").InstanceNo.ShouldBeNull();

    [Theory]
    [InlineData("\"-\"", null)]
    [InlineData("\"https://bucket.example/a.mp4\"", "https://bucket.example/a.mp4")]
    public void A_hyphen_is_read_as_a_null_address(string json, string? expected) =>
        Read<Recording>($$"""{"objectStorageUrl":{{json}}}""").ObjectStorageUrl?.OriginalString.ShouldBe(expected);

    [Fact]
    public void An_empty_address_of_a_snapshot_is_null_and_is_written_empty()
    {
        Snapshot snapshot = Read<Snapshot>("""{"snapshotId":1,"snapshotUrl":""}""");

        snapshot.SnapshotUrl.ShouldBeNull();
        JsonSerializer.Serialize(snapshot).ShouldContain("\"snapshotUrl\":\"\"");
    }

    [Fact]
    public async Task A_set_that_was_not_deleted_is_reported_with_status_200()
    {
        using Answered answered = new("""{"content":{"deleteSuccess":false}}""");

        (await answered.Client.QualitySets.DeleteAsync(3108, Ended)).IsDeleted.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"a.mp4":{"status":"TRANSFER"}}""")]
    [InlineData("""[{"status":"TRANSFER"}]""")]
    [InlineData("""{"recordFileName":"a.mp4"}""")]
    public void Uploaded_recordings_may_be_a_map_a_list_or_one_object(string json) =>
        Read<RecordingUpload>($$"""{"uploadedRecords":{{json}}}""").UploadedRecordings!.Value.ToElement().GetRawText()
            .ShouldBe(json);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
}
