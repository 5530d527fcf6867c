using Microsoft.Extensions.Logging;
using Studio.Generated;

namespace Studio;

/// <summary>Messages with generated enums.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Name} is {Status}")]
    public static partial void IsNow(ILogger logger, string name, ChannelStatus status);
}
