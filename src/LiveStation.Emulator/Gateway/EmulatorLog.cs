using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator.Gateway;

/// <summary>What the emulator writes to the log. No line holds a key, a signature or a body.</summary>
internal static partial class EmulatorLog
{
    /// <summary>A request was answered as it hoped.</summary>
    [LoggerMessage(1, LogLevel.Information, "{Method} {Target} -> {Status} {Operation}")]
    public static partial void Served(this ILogger log, string method, string target, int status, string operation);

    /// <summary>A request was answered with an error.</summary>
    [LoggerMessage(4, LogLevel.Information, "{Method} {Target} -> {Status} {Operation}, error {Code}: {Reason}")]
    public static partial void Refused(
        this ILogger log, string method, string target, int status, string operation, int code, string? reason);

    /// <summary>A fault took the place of the answer, or changed it.</summary>
    [LoggerMessage(2, LogLevel.Information, "{Method} {Target} meets the fault '{Fault}'")]
    public static partial void MetFault(this ILogger log, string method, string target, string fault);

    /// <summary>A handler threw.</summary>
    [LoggerMessage(3, LogLevel.Error, "The handler of {Operation} broke")]
    public static partial void HandlerBroke(this ILogger log, Exception exception, string operation);
}
