using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator.Gateway;

/// <summary>The log messages of the emulator. No message contains a key, a signature or a body.</summary>
internal static partial class EmulatorLog
{
    /// <summary>Logs a request that succeeded.</summary>
    public static void Served(this ILogger log, string method, string target, int status, string operation) =>
        WriteServed(log, VisibleText.Of(method), VisibleText.Of(target), status, operation);

    /// <summary>Logs a request whose response is an error.</summary>
    public static void Refused(
        this ILogger log, string method, string target, int status, string operation, int code, string? reason) =>
        WriteRefused(log, VisibleText.Of(method), VisibleText.Of(target), status, operation, code, VisibleText.Of(reason));

    /// <summary>Logs that a fault replaced or changed the response.</summary>
    public static void MetFault(this ILogger log, string method, string target, string fault) =>
        WriteFault(log, VisibleText.Of(method), VisibleText.Of(target), fault);

    /// <summary>Logs that a handler threw an exception.</summary>
    [LoggerMessage(3, LogLevel.Error, "The handler of {Operation} threw an exception")]
    public static partial void HandlerBroke(this ILogger log, Exception exception, string operation);

    [LoggerMessage(1, LogLevel.Information, "{Method} {Target} -> {Status} {Operation}")]
    private static partial void WriteServed(ILogger log, string method, string target, int status, string operation);

    [LoggerMessage(4, LogLevel.Information, "{Method} {Target} -> {Status} {Operation}, error {Code}: {Reason}")]
    private static partial void WriteRefused(
        ILogger log, string method, string target, int status, string operation, int code, string reason);

    [LoggerMessage(2, LogLevel.Information, "{Method} {Target} -> fault '{Fault}'")]
    private static partial void WriteFault(ILogger log, string method, string target, string fault);
}
