using Microsoft.Extensions.Logging;

namespace LiveStation.Cli.Running;

/// <summary>A logger provider that receives the requests of an emulator.</summary>
/// <param name="heard">Called for each request, on the thread that processes it.</param>
internal sealed class RequestLog(Action<ServedRequest> heard) : ILoggerFactory, ILogger
{
    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc />
    public void AddProvider(ILoggerProvider provider) =>
        throw new InvalidOperationException("This log already has a listener and does not accept another.");

    /// <inheritdoc />
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    /// <inheritdoc />
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc />
    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IReadOnlyList<KeyValuePair<string, object?>> values && ServedRequest.From(values) is { } request)
            heard(request);
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
