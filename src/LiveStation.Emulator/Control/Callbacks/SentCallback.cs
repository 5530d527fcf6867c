namespace LiveStation.Emulator.Control.Callbacks;

/// <summary>A message, with the attempts to send it.</summary>
/// <param name="number">The number of the message, starting at 1.</param>
/// <param name="time">The time of the emulator's clock at which the message was caused.</param>
/// <param name="message">The message.</param>
internal sealed class SentCallback(long number, DateTimeOffset time, CallbackMessage message)
{
    private readonly Lock _lock = new();
    private readonly List<CallbackAttempt> _attempts = [];

    /// <summary>The number of the message.</summary>
    public long Number => number;

    /// <summary>The time at which the message was caused.</summary>
    public DateTimeOffset Time => time;

    /// <summary>The message.</summary>
    public CallbackMessage Message => message;

    /// <summary>The attempts so far.</summary>
    public IReadOnlyList<CallbackAttempt> Attempts
    {
        get
        {
            lock (_lock)
                return [.. _attempts];
        }
    }

    /// <summary>Adds an attempt.</summary>
    /// <param name="attempt">The attempt.</param>
    public void Add(CallbackAttempt attempt)
    {
        lock (_lock)
            _attempts.Add(attempt);
    }
}
