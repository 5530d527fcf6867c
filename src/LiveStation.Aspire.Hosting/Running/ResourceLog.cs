using Microsoft.Extensions.Logging;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>The messages in the log of a resource. No message contains a secret.</summary>
internal static partial class ResourceLog
{
    /// <summary>Logs that the emulator has started.</summary>
    [LoggerMessage(1, LogLevel.Information, "The emulator listens on {Address}. Its status page is {Page}")]
    public static partial void Started(this ILogger log, Uri address, Uri page);

    /// <summary>Logs that the emulator has stopped.</summary>
    [LoggerMessage(2, LogLevel.Information, "The emulator has stopped")]
    public static partial void Stopped(this ILogger log);

    /// <summary>Logs why the emulator could not start.</summary>
    [LoggerMessage(3, LogLevel.Error, "The emulator could not start. {Reason}")]
    public static partial void CouldNotStart(this ILogger log, string reason);

    /// <summary>Logs why the keys of an account are not known.</summary>
    [LoggerMessage(4, LogLevel.Error, "The keys of Live Station are not known. {Reason}")]
    public static partial void KeysMissing(this ILogger log, string reason);
}
