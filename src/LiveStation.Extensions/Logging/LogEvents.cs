using Microsoft.Extensions.Logging;

namespace LiveStation.Extensions.Logging;

/// <summary>The log messages of clients. Event IDs never change. A test compares them with the table in README.md.</summary>
internal static partial class LogEvents
{
    /// <summary>Logs that the keys of the configuration changed.</summary>
    [LoggerMessage(10, LogLevel.Information, "The keys in the configuration changed. Later requests use the new keys.", EventName = "KeysChanged")]
    public static partial void KeysChanged(ILogger logger);

    /// <summary>Logs that a reloaded configuration is not valid.</summary>
    [LoggerMessage(
        11,
        LogLevel.Warning,
        "The reloaded configuration is not valid, so the previous keys are used: {Reason}",
        EventName = "KeysKept")]
    public static partial void KeysKept(ILogger logger, string reason);
}
