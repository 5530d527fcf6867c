using System.Net;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Extensions.Logging;

/// <summary>The log messages of clients. Event IDs never change. A test compares them with the table in README.md.</summary>
internal static partial class LogEvents
{
    /// <summary>Logs that an attempt begins.</summary>
    [LoggerMessage(1, LogLevel.Debug, "{Operation}: attempt {Attempt} of {Method} {Route} started.")]
    public static partial void AttemptStarting(ILogger logger, string operation, int attempt, string method, string route);

    /// <summary>Logs that an attempt succeeded.</summary>
    [LoggerMessage(2, LogLevel.Debug, "{Operation}: attempt {Attempt} succeeded with status {StatusCode} in {Duration}.")]
    public static partial void AttemptSucceeded(
        ILogger logger, string operation, int attempt, HttpStatusCode? statusCode, TimeSpan duration);

    /// <summary>Logs that an attempt failed.</summary>
    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Operation}: attempt {Attempt} failed in {Duration}: {ErrorType}, status {StatusCode}, code {ErrorCode}, trace ID {TraceId}.")]
    public static partial void AttemptFailed(
        ILogger logger,
        string operation,
        int attempt,
        TimeSpan duration,
        string? errorType,
        HttpStatusCode? statusCode,
        int? errorCode,
        string? traceId);

    /// <summary>Logs that a request will be sent again.</summary>
    [LoggerMessage(4, LogLevel.Information, "{Operation}: attempt {Attempt} will be repeated in {Delay}. Reason: {Reason}.")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, TimeSpan delay, ApiRetryReason reason);

    /// <summary>Logs that the client corrected its clock.</summary>
    [LoggerMessage(
        5,
        LogLevel.Warning,
        "{Operation}: the clock of this computer is wrong. The client adds {Offset} to it for its signatures.")]
    public static partial void ClockCorrected(ILogger logger, string operation, TimeSpan offset);

    /// <summary>Logs a difference between a response and the spec.</summary>
    [LoggerMessage(6, LogLevel.Debug, "{Operation}: the response differs from the spec at {JsonPath}: {Kind}, expected {Expectation}.")]
    public static partial void Drift(ILogger logger, string operation, string jsonPath, ApiDriftKind kind, string expectation);

    /// <summary>Logs that the keys of the configuration changed.</summary>
    [LoggerMessage(10, LogLevel.Information, "The keys in the configuration changed. Later requests use the new keys.")]
    public static partial void KeysChanged(ILogger logger);

    /// <summary>Logs that a reloaded configuration is not valid.</summary>
    [LoggerMessage(11, LogLevel.Warning, "The reloaded configuration is not valid, so the previous keys are used: {Reason}")]
    public static partial void KeysKept(ILogger logger, string reason);
}
