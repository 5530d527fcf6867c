using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The values of <see cref="EventLogLevel"/>.</summary>
internal enum PlainEventLogLevel
{
    [JsonStringEnumMemberName("INFO")]
    [EnumMember(Value = "INFO")]
    Info,

    [JsonStringEnumMemberName("ERROR")]
    [EnumMember(Value = "ERROR")]
    Error,
}

/// <summary>The values of <see cref="ChannelStatus"/>.</summary>
internal enum PlainChannelStatus
{
    [JsonStringEnumMemberName("CREATING")]
    [EnumMember(Value = "CREATING")]
    Creating,

    [JsonStringEnumMemberName("READY")]
    [EnumMember(Value = "READY")]
    Ready,

    [JsonStringEnumMemberName("RESERVED")]
    [EnumMember(Value = "RESERVED")]
    Reserved,

    [JsonStringEnumMemberName("PUBLISHING")]
    [EnumMember(Value = "PUBLISHING")]
    Publishing,

    [JsonStringEnumMemberName("BLOCK")]
    [EnumMember(Value = "BLOCK")]
    Blocked,

    [JsonStringEnumMemberName("FORCE_BLOCK")]
    [EnumMember(Value = "FORCE_BLOCK")]
    ForceBlocked,

    [JsonStringEnumMemberName("DELETED")]
    [EnumMember(Value = "DELETED")]
    Deleted,

    [JsonStringEnumMemberName("FORCE_DELETED")]
    [EnumMember(Value = "FORCE_DELETED")]
    ForceDeleted,

    [JsonStringEnumMemberName("STOPPED")]
    [EnumMember(Value = "STOPPED")]
    Stopped,
}

/// <summary>The values of <see cref="PlanType"/>.</summary>
internal enum PlainPlanType
{
    [JsonStringEnumMemberName("STANDARD")]
    [EnumMember(Value = "STANDARD")]
    Standard,

    [JsonStringEnumMemberName("PROFESSIONAL")]
    [EnumMember(Value = "PROFESSIONAL")]
    Professional,
}

/// <summary>The values of <see cref="EnvType"/>.</summary>
internal enum PlainEnvType
{
    [JsonStringEnumMemberName("REAL")]
    [EnumMember(Value = "REAL")]
    Production,

    [JsonStringEnumMemberName("DEV")]
    [EnumMember(Value = "DEV")]
    Development,

    [JsonStringEnumMemberName("STAGE")]
    [EnumMember(Value = "STAGE")]
    Staging,
}

/// <summary>The values of <see cref="PlatformName"/>.</summary>
internal enum PlainPlatformName
{
    [JsonStringEnumMemberName("YOUTUBE")]
    [EnumMember(Value = "YOUTUBE")]
    YouTube,

    [JsonStringEnumMemberName("CHZZK")]
    [EnumMember(Value = "CHZZK")]
    Chzzk,

    [JsonStringEnumMemberName("STEAM")]
    [EnumMember(Value = "STEAM")]
    Steam,

    [JsonStringEnumMemberName("YOUNOW")]
    [EnumMember(Value = "YOUNOW")]
    YouNow,

    [JsonStringEnumMemberName("USTREAM")]
    [EnumMember(Value = "USTREAM")]
    Ustream,

    [JsonStringEnumMemberName("AFREECATV")]
    [EnumMember(Value = "AFREECATV")]
    AfreecaTv,

    [JsonStringEnumMemberName("PRISM")]
    [EnumMember(Value = "PRISM")]
    Prism,

    [JsonStringEnumMemberName("CUSTOM")]
    [EnumMember(Value = "CUSTOM")]
    Custom,
}
