using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>The log events of callback endpoints. None contains the address or the secret of a request.</summary>
internal static partial class CallbackLog
{
    /// <summary>The category of the events.</summary>
    public const string Category = "LiveStation.AspNetCore.Callbacks";

    [LoggerMessage(1, LogLevel.Debug, "A message of {Callback} was handled")]
    public static partial void Handled(this ILogger logger, string callback);

    [LoggerMessage(2, LogLevel.Information, "A message of {Callback} was received again and not handled again ({State})")]
    public static partial void Duplicate(this ILogger logger, string callback, string state);

    [LoggerMessage(3, LogLevel.Warning, "A request to the endpoint of {Callback} was refused ({Reason})")]
    public static partial void Refused(this ILogger logger, string callback, CallbackRefusal reason);

    [LoggerMessage(4, LogLevel.Warning, "A message of {Callback} could not be read: {Reason}")]
    public static partial void Unreadable(this ILogger logger, string callback, string reason);

    [LoggerMessage(5, LogLevel.Error, "The handler of {Callback} threw an exception")]
    public static partial void HandlerFailed(this ILogger logger, string callback, Exception exception);

    [LoggerMessage(6, LogLevel.Error, "A message of {Callback} was not handled within {Limit}")]
    public static partial void TimedOut(this ILogger logger, string callback, TimeSpan limit);

    [LoggerMessage(7, LogLevel.Error, "The store of handled messages threw an exception for {Callback}")]
    public static partial void StoreFailed(this ILogger logger, string callback, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "The endpoint of {Callback} accepts messages from everyone. Specify a secret or addresses")]
    public static partial void Unprotected(this ILogger logger, string callback);
}
