namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Messages and secrets for tests.</summary>
internal static class Messages
{
    public const string Secret = "0123456789abcdef-in-an-address";

    public static EventMessage Of(long id) => new()
    {
        Id = id,
        LogLevel = EventLogLevel.Info,
        ChannelId = "ls-20260822183000-hAn7G",
        EventCode = EventCode.PublishStart,
        Time = DateTimeOffset.FromUnixTimeMilliseconds(1787399011000),
    };
}
