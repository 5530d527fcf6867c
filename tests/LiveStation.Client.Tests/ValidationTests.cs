using LiveStation.Client.Tests.Support;

namespace LiveStation.Client.Tests;

/// <summary>A request that violates constraints of the API is not sent, and one exception reports all violations.</summary>
public sealed class ValidationTests
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    private static CreateChannelRequest Good => new()
    {
        ChannelName = "river_live",
        Cdn = new CdnRequest { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
        QualitySetId = 3107,
        UseDvr = false,
        Record = new RecordSettings { Type = RecordType.NoRecord },
    };

    [Fact]
    public async Task A_request_that_satisfies_all_rules_is_sent()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""");

        await answered.Client.Channels.CreateAsync(Good, Ended);

        answered.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Every_violation_is_reported_in_one_exception_and_no_request_is_sent()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""");
        CreateChannelRequest request = Good with
        {
            ChannelName = "a!",
            Cdn = new CdnRequest { CreateCdn = true, CdnType = CdnType.CdnPlus, ProfileId = 1 },
            UseDvr = true,
            Record = new RecordSettings { Type = RecordType.AutoUpload },
            IsDrmEnabled = true,
        };

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.Channels.CreateAsync(request, Ended));

        answered.Count.ShouldBe(0);
        error.Operation.ShouldBe("createChannel");
        error.Violations.Select(violation => violation.ToString()).ShouldBe(
        [
            "ChannelName (channelName) must have 3 to 20 characters",
            "ChannelName (channelName) must match [A-Za-z0-9_가-힣ㄱ-ㅎㅏ-ㅣ]*",
            "Cdn.CdnType (cdn.cdnType) must be GLOBAL_EDGE",
            "Cdn.RegionType (cdn.regionType) is required when the region is KR and Cdn.CreateCdn (cdn.createCdn) is true",
            "TimeMachineLength (timemachineMin) is required when UseDvr (useDvr) is true",
            "Record.Format (record.format) is required when Record.Type (record.type) is AUTO_UPLOAD",
            "Record.BucketName (record.bucketName) is required when Record.Type (record.type) is AUTO_UPLOAD",
            "Drm (drm) is required when the region is KR and IsDrmEnabled (drmEnabledYn) is true",
        ]);
        error.Message.ShouldStartWith("createChannel was not sent: ChannelName (channelName) must have 3 to 20 characters; ");
    }

    [Fact]
    public async Task In_the_finance_zone_other_rules_hold()
    {
        using Answered answered = Finance();

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.Channels.CreateAsync(Good, Ended));
        error.Violations.Select(violation => violation.ToString()).ShouldBe(
        [
            "Cdn.CdnType (cdn.cdnType) must be CDN_PLUS",
            "Cdn.ProfileId (cdn.profileId) must not be sent in the region FKR",
            "Cdn.RegionType (cdn.regionType) must not be sent in the region FKR",
        ]);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, 20417733L)]
    public async Task The_finance_zone_accepts_the_three_members_that_its_page_lists(bool createCdn, long? instance)
    {
        using Answered answered = Finance();
        CdnRequest cdn = new() { CreateCdn = createCdn, CdnType = CdnType.CdnPlus, CdnInstanceNo = instance };

        await answered.Client.Channels.CreateAsync(Good with { Cdn = cdn }, Ended);
        answered.Line.ShouldBe("POST /api/fin-v2/channels");
        await answered.Client.Vod2Live.CreateAsync(
            new CreateVodChannelRequest { ChannelName = "films", Cdn = cdn, QualitySetId = 3 }, Ended);
        answered.Line.ShouldBe("POST /api/fin-v2/vod/channels");
    }

    [Fact]
    public async Task The_finance_zone_requires_the_instance_of_an_existing_cdn()
    {
        using Answered answered = Finance();
        CdnRequest cdn = new() { CreateCdn = false, CdnType = CdnType.CdnPlus };

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.Channels.CreateAsync(Good with { Cdn = cdn }, Ended));

        error.Violations.Select(violation => violation.ToString())
            .ShouldBe(["Cdn.CdnInstanceNo (cdn.cdnInstanceNo) is required when Cdn.CreateCdn (cdn.createCdn) is false"]);
    }

    [Fact]
    public async Task A_custom_zone_has_no_rules_of_other_zones()
    {
        ApiZone own = new(new Uri("https://live.example"), "/api/gov", "GOV");
        using Answered answered = new("""{"content":{"cdn":{}}}""", configure: options => options.Zone = own);
        CdnRequest cdn = new() { CreateCdn = true, CdnType = Open<CdnType>.FromUnknownValue("GOV_CDN"), RegionType = CdnRegion.Korea };

        await answered.Client.Channels.CreateAsync(Good with { Cdn = cdn }, Ended);

        answered.Body.ShouldContain("\"cdnType\":\"GOV_CDN\"");
    }

    [Fact]
    public async Task Validation_can_be_disabled()
    {
        using Answered answered = new("""{"content":{"cdn":{}}}""", configure: options => options.ValidateRequests = false);

        await answered.Client.Channels.CreateAsync(Good with { ChannelName = "a" }, Ended);

        answered.Body.ShouldContain("\"channelName\":\"a\"");
    }

    [Theory]
    [InlineData(0, 99, "End (endTime) must be at least Start (startTime) + 100 ms")]
    [InlineData(0, 14_400_001, "End (endTime) must be at most Start (startTime) + 4 h")]
    public async Task A_clip_has_a_length_from_100_milliseconds_to_four_hours(int start, int end, string rule)
    {
        using Answered answered = new("{}");
        CreateShortClipRequest request = new()
        {
            Start = TimeSpan.FromMilliseconds(start),
            End = TimeSpan.FromMilliseconds(end),
            ShortClip = new ShortClipTarget
            {
                Output = new ShortClipOutputRequest { AccessControl = AccessControl.Private, BucketName = "b", FilePath = "/c" },
            },
        };

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.ShortClips.CreateAsync("ls-1", 1, request, Ended));

        error.Violations.ShouldHaveSingleItem().ToString().ShouldBe(rule);
    }

    [Theory]
    [InlineData(9, "StartTime (startTime) must be at least 10 min after the call")]
    [InlineData(14 * 24 * 60 + 1, "StartTime (startTime) must be at most 14 d after the call")]
    public async Task A_broadcast_starts_from_10_minutes_to_14_days_after_the_call(int minutes, string rule)
    {
        using Answered answered = new("{}");
        DateTimeOffset start = new ExampleClock().GetUtcNow().AddMinutes(minutes);

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.Schedules.UpdateAsync(1, new UpdateVodScheduleRequest { StartTime = start }, Ended));

        error.Violations.ShouldHaveSingleItem().ToString().ShouldBe(rule);
    }

    [Fact]
    public async Task Only_whole_minutes_are_sent()
    {
        using Answered answered = new("{}");

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(answered.Client.Snapshots.CreateAsync(
            "ls-1", new CreateSnapshotOptions { LimitedDuration = TimeSpan.FromSeconds(90) }, Ended));

        error.Violations.ShouldHaveSingleItem().ToString().ShouldBe(
            "LimitedDuration (limitedDuration) must be a whole number of minutes");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_value_that_cannot_be_written_is_rejected_by_both_names_with_and_without_validation(bool validates)
    {
        using Answered answered = new("{}", configure: options => options.ValidateRequests = validates);
        CreateChannelRequest request = Good with { UseDvr = true, TimeMachineLength = TimeSpan.FromSeconds(21_601) };

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.Channels.CreateAsync(request, Ended));

        error.Violations[0].ToString().ShouldBe("TimeMachineLength (timemachineMin) must be a whole number of minutes");
        answered.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Violations_contain_no_secret_and_no_other_value()
    {
        using Answered answered = new("{}");
        CreateReStreamChannelRequest request = new()
        {
            ChannelName = "secret-name!",
            PlanType = PlanType.Standard,
            Targets =
            [
                new ReStreamTargetRequest
                {
                    Platform = PlatformName.Custom,
                    RtmpUrl = new Uri("rtmp://stage.example/in"),
                    StreamKey = default,
                    Password = "hidden-password",
                },
            ],
        };

        ApiValidationException error = await Should.ThrowAsync<ApiValidationException>(
            answered.Client.ReStream.CreateAsync(request, Ended));

        error.Violations.Select(violation => violation.Member).ShouldBe(["channelName", "restream[0].streamKey"]);
        error.Violations.Select(violation => violation.Property).ShouldBe(["ChannelName", "Targets[0].StreamKey"]);
        error.ToString().ShouldNotContain("secret-name");
        error.ToString().ShouldNotContain("hidden-password");
        request.Targets[0].ToString().ShouldNotContain("hidden-password");
    }

    [Fact]
    public async Task A_null_request_is_reported_by_its_parameter_name()
    {
        using Answered answered = new("{}");

        (await Should.ThrowAsync<ArgumentNullException>(
            async () => await answered.Client.Channels.CreateAsync(null!, Ended))).ParamName.ShouldBe("request");
    }

    private static Answered Finance() =>
        new("""{"content":{"cdn":{}}}""", configure: options => options.Zone = LiveStationZones.Finance);
}
