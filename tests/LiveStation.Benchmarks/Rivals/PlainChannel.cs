namespace LiveStation.Benchmarks.Rivals;

/// <summary>The response of <c>getReStreamChannel</c> as a hand-written type for serializers.</summary>
internal sealed class PlainChannelReply
{
    public PlainChannel Content { get; set; } = new();
}

/// <summary>The members of <see cref="ReStreamChannel"/>.</summary>
internal sealed class PlainChannel
{
    public string ChannelId { get; set; } = "";

    public string ChannelName { get; set; } = "";

    public long InstanceNo { get; set; }

    public PlainChannelStatus ChannelStatus { get; set; }

    public string StreamKey { get; set; } = "";

    public Uri? PublishUrl { get; set; }

    public Uri? GlobalPublishUrl { get; set; }

    public PlainPlanType PlanType { get; set; }

    public long CreatedTime { get; set; }

    public List<PlainTarget>? Restream { get; set; }

    public int PlatformCount { get; set; }

    public long TotalPublishSeconds { get; set; }

    public long? RecentPublishTime { get; set; }

    public bool AlertOn { get; set; }

    public bool IsPublishing { get; set; }

    public PlainAlertOptions? AlertOptions { get; set; }

    public Uri? CallbackEndpoint { get; set; }

    public PlainEnvType EnvType { get; set; }
}

/// <summary>The members of <see cref="ReStreamTarget"/> and of <see cref="ReStreamTargetRequest"/>.</summary>
internal sealed class PlainTarget
{
    public PlainPlatformName TargetName { get; set; }

    public Uri? RtmpUrl { get; set; }

    public string StreamKey { get; set; } = "";

    public string? Id { get; set; }

    public string? Password { get; set; }
}

/// <summary>The members of <see cref="AlertOptions"/>.</summary>
internal sealed class PlainAlertOptions
{
    public bool AlertChangeStatus { get; set; }

    public bool? AlertVodUploadFail { get; set; }

    public bool? AlertReStreamFail { get; set; }

    public int? ReStreamFailThreshold { get; set; }

    public bool? AlertStreamFailOver { get; set; }
}

/// <summary>The members of <see cref="CreateReStreamChannelRequest"/>.</summary>
internal sealed class PlainCreateRequest
{
    public string ChannelName { get; set; } = "";

    public PlainPlanType PlanType { get; set; }

    public PlainEnvType EnvType { get; set; }

    public List<PlainTarget> Restream { get; set; } = [];
}
