using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>The log lines of this library, with their exceptions.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(int Id, string Text)> _lines = new();

    public IReadOnlyList<(int Id, string Text)> All => [.. _lines];

    public IEnumerable<int> Ids => All.Select(line => line.Id);

    public ILogger CreateLogger(string categoryName) => new Lines(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Lines(string category, ConcurrentQueue<(int Id, string Text)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => category.StartsWith("LiveStation.AspNetCore", StringComparison.Ordinal);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                lines.Enqueue((eventId.Id, $"{logLevel} {eventId.Name} {formatter(state, exception)} {exception}"));
        }
    }
}
