using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LiveStation.Samples.Tests;

/// <summary>Records log messages with their values, scopes and exceptions.</summary>
internal sealed class RecordedLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider? _scopes;

    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static string Text<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> pairs
        ? string.Join(", ", pairs.Select(pair => $"{pair.Key}={pair.Value}"))
        : $"{state}";

    private sealed class Logger(string category, RecordedLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            List<string> scopes = [];
            log._scopes?.ForEachScope((scope, all) => all.Add(Text(scope)), scopes);
            log._lines.Enqueue(
                $"{logLevel} {category} {eventId} {formatter(state, exception)} {Text(state)} {string.Join(' ', scopes)} {exception}");
        }
    }
}
