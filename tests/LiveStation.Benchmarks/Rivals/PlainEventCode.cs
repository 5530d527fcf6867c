using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The values of <see cref="EventCode"/>, for serializers that read them from attributes.</summary>
internal enum PlainEventCode
{
    [JsonStringEnumMemberName("STREAM_RESERVE")]
    [EnumMember(Value = "STREAM_RESERVE")]
    StreamReserve,

    [JsonStringEnumMemberName("STREAM_UPDATE")]
    [EnumMember(Value = "STREAM_UPDATE")]
    StreamUpdate,

    [JsonStringEnumMemberName("PUBLISH_START")]
    [EnumMember(Value = "PUBLISH_START")]
    PublishStart,

    [JsonStringEnumMemberName("PUBLISH_END")]
    [EnumMember(Value = "PUBLISH_END")]
    PublishEnd,

    [JsonStringEnumMemberName("THUMBNAIL_CREATE")]
    [EnumMember(Value = "THUMBNAIL_CREATE")]
    ThumbnailCreate,

    [JsonStringEnumMemberName("SIMULCAST_STATUS_CHANGE")]
    [EnumMember(Value = "SIMULCAST_STATUS_CHANGE")]
    SimulcastStatusChange,

    [JsonStringEnumMemberName("ONAIR_START")]
    [EnumMember(Value = "ONAIR_START")]
    OnAirStart,

    [JsonStringEnumMemberName("ONAIR_END")]
    [EnumMember(Value = "ONAIR_END")]
    OnAirEnd,

    [JsonStringEnumMemberName("PUBLISH_OVER_THRESHOLD")]
    [EnumMember(Value = "PUBLISH_OVER_THRESHOLD")]
    PublishOverThreshold,

    [JsonStringEnumMemberName("RTMP_MAIN_STREAM_ENABLED")]
    [EnumMember(Value = "RTMP_MAIN_STREAM_ENABLED")]
    RtmpMainStreamEnabled,

    [JsonStringEnumMemberName("RTMP_BACKUP_STREAM_ENABLED")]
    [EnumMember(Value = "RTMP_BACKUP_STREAM_ENABLED")]
    RtmpBackupStreamEnabled,

    [JsonStringEnumMemberName("BACKUP_SESSION_STREAMING_CONNECTED")]
    [EnumMember(Value = "BACKUP_SESSION_STREAMING_CONNECTED")]
    BackupSessionStreamingConnected,

    [JsonStringEnumMemberName("BACKUP_SESSION_STREAMING_DISCONNECTED")]
    [EnumMember(Value = "BACKUP_SESSION_STREAMING_DISCONNECTED")]
    BackupSessionStreamingDisconnected,

    [JsonStringEnumMemberName("STREAM_FINISH")]
    [EnumMember(Value = "STREAM_FINISH")]
    StreamFinish,

    [JsonStringEnumMemberName("AVG_BPS_LOW_WARN")]
    [EnumMember(Value = "AVG_BPS_LOW_WARN")]
    AvgBpsLowWarn,

    [JsonStringEnumMemberName("ERROR")]
    [EnumMember(Value = "ERROR")]
    Error,

    [JsonStringEnumMemberName("STREAM_BLOCKED_ON_LIVE")]
    [EnumMember(Value = "STREAM_BLOCKED_ON_LIVE")]
    StreamBlockedOnLive,

    [JsonStringEnumMemberName("STREAM_BLOCKED_AT_START")]
    [EnumMember(Value = "STREAM_BLOCKED_AT_START")]
    StreamBlockedAtStart,

    [JsonStringEnumMemberName("STREAM_BLOCKED_UNDEFINED")]
    [EnumMember(Value = "STREAM_BLOCKED_UNDEFINED")]
    StreamBlockedUndefined,

    [JsonStringEnumMemberName("STREAM_UNBLOCK")]
    [EnumMember(Value = "STREAM_UNBLOCK")]
    StreamUnblock,

    [JsonStringEnumMemberName("STREAM_UNBLOCK_BY_MANUALLY")]
    [EnumMember(Value = "STREAM_UNBLOCK_BY_MANUALLY")]
    StreamUnblockByManually,

    [JsonStringEnumMemberName("STREAM_UNBLOCK_FAILED")]
    [EnumMember(Value = "STREAM_UNBLOCK_FAILED")]
    StreamUnblockFailed,

    [JsonStringEnumMemberName("STREAM_BLOCKED_BY_MANUALLY")]
    [EnumMember(Value = "STREAM_BLOCKED_BY_MANUALLY")]
    StreamBlockedByManually,

    [JsonStringEnumMemberName("PROCESSING_FAIL")]
    [EnumMember(Value = "PROCESSING_FAIL")]
    ProcessingFail,

    [JsonStringEnumMemberName("FAIL_RELAY")]
    [EnumMember(Value = "FAIL_RELAY")]
    FailRelay,

    [JsonStringEnumMemberName("FAIL_ONAIR")]
    [EnumMember(Value = "FAIL_ONAIR")]
    FailOnAir,

    [JsonStringEnumMemberName("FAIL_STOP")]
    [EnumMember(Value = "FAIL_STOP")]
    FailStop,

    [JsonStringEnumMemberName("FAIL_FINISH")]
    [EnumMember(Value = "FAIL_FINISH")]
    FailFinish,

    [JsonStringEnumMemberName("FAIL_FORCE")]
    [EnumMember(Value = "FAIL_FORCE")]
    FailForce,

    [JsonStringEnumMemberName("FAIL_RELEASE")]
    [EnumMember(Value = "FAIL_RELEASE")]
    FailRelease,

    [JsonStringEnumMemberName("PP_STOP_FAIL")]
    [EnumMember(Value = "PP_STOP_FAIL")]
    PpStopFail,

    [JsonStringEnumMemberName("NO_SPS_PPS")]
    [EnumMember(Value = "NO_SPS_PPS")]
    NoSpsPps,

    [JsonStringEnumMemberName("AUDIO_INFO_CHANGED")]
    [EnumMember(Value = "AUDIO_INFO_CHANGED")]
    AudioInfoChanged,

    [JsonStringEnumMemberName("VIDEO_INFO_CHANGED")]
    [EnumMember(Value = "VIDEO_INFO_CHANGED")]
    VideoInfoChanged,

    [JsonStringEnumMemberName("FAILED_TO_PARSE_METADATA")]
    [EnumMember(Value = "FAILED_TO_PARSE_METADATA")]
    FailedToParseMetadata,

    [JsonStringEnumMemberName("UNSUPPORTED_MEDIA_CODEC")]
    [EnumMember(Value = "UNSUPPORTED_MEDIA_CODEC")]
    UnsupportedMediaCodec,

    [JsonStringEnumMemberName("INCORRECT_KEY_INTERVAL")]
    [EnumMember(Value = "INCORRECT_KEY_INTERVAL")]
    IncorrectKeyInterval,

    [JsonStringEnumMemberName("UNSUPPORTED_AUDIO_FRAMERATE")]
    [EnumMember(Value = "UNSUPPORTED_AUDIO_FRAMERATE")]
    UnsupportedAudioFramerate,

    [JsonStringEnumMemberName("UNSUPPORTED_VIDEO_FRAMERATE")]
    [EnumMember(Value = "UNSUPPORTED_VIDEO_FRAMERATE")]
    UnsupportedVideoFramerate,

    [JsonStringEnumMemberName("UNSUPPORTED_AUDIO_BITRATE")]
    [EnumMember(Value = "UNSUPPORTED_AUDIO_BITRATE")]
    UnsupportedAudioBitrate,

    [JsonStringEnumMemberName("UNSUPPORTED_VIDEO_BITRATE")]
    [EnumMember(Value = "UNSUPPORTED_VIDEO_BITRATE")]
    UnsupportedVideoBitrate,

    [JsonStringEnumMemberName("UNSUPPORTED_VIDEO_RESOLUTION")]
    [EnumMember(Value = "UNSUPPORTED_VIDEO_RESOLUTION")]
    UnsupportedVideoResolution,

    [JsonStringEnumMemberName("TOO_MANY_DISCONNECTION")]
    [EnumMember(Value = "TOO_MANY_DISCONNECTION")]
    TooManyDisconnection,

    [JsonStringEnumMemberName("RACE_DISCONNECTION")]
    [EnumMember(Value = "RACE_DISCONNECTION")]
    RaceDisconnection,

    [JsonStringEnumMemberName("PREROLL_FAILED")]
    [EnumMember(Value = "PREROLL_FAILED")]
    PrerollFailed,

    [JsonStringEnumMemberName("LARGE_READ_TIME_GAP")]
    [EnumMember(Value = "LARGE_READ_TIME_GAP")]
    LargeReadTimeGap,

    [JsonStringEnumMemberName("UNEXPECTED_CONNECTION_ERROR")]
    [EnumMember(Value = "UNEXPECTED_CONNECTION_ERROR")]
    UnexpectedConnectionError,

    [JsonStringEnumMemberName("LARGE_AUDIO_VIDEO_TIME_GAP")]
    [EnumMember(Value = "LARGE_AUDIO_VIDEO_TIME_GAP")]
    LargeAudioVideoTimeGap,

    [JsonStringEnumMemberName("FAILED_TO_ALLOC_MEM")]
    [EnumMember(Value = "FAILED_TO_ALLOC_MEM")]
    FailedToAllocMem,

    [JsonStringEnumMemberName("AUDIO_OVERRUN")]
    [EnumMember(Value = "AUDIO_OVERRUN")]
    AudioOverrun,

    [JsonStringEnumMemberName("VIDEO_OVERRUN")]
    [EnumMember(Value = "VIDEO_OVERRUN")]
    VideoOverrun,

    [JsonStringEnumMemberName("UNKNOWN")]
    [EnumMember(Value = "UNKNOWN")]
    UnknownCause,
}
