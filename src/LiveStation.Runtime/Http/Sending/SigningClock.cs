namespace LiveStation.Runtime.Http.Sending;

/// <summary>The clock of a client, corrected by the server's clock once a signature was rejected because of it.</summary>
/// <param name="source">The clock of the options.</param>
/// <param name="corrects">Whether the clock is corrected.</param>
internal sealed class SigningClock(TimeProvider source, bool corrects) : TimeProvider
{
    private long _offset;

    /// <summary>The correction in ticks.</summary>
    public long Offset => Volatile.Read(ref _offset);

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => source.LocalTimeZone;

    /// <inheritdoc />
    public override long TimestampFrequency => source.TimestampFrequency;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => source.GetUtcNow().AddTicks(Offset);

    /// <inheritdoc />
    public override long GetTimestamp() => source.GetTimestamp();

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        source.CreateTimer(callback, state, dueTime, period);

    /// <summary>Reads the clock for a signature.</summary>
    /// <param name="call">The call, which remembers the reading.</param>
    /// <returns>The time to sign with.</returns>
    public DateTimeOffset Read(OutgoingCall call)
    {
        long offset = Offset;
        DateTimeOffset now = source.GetUtcNow();
        call.SignedAt = now.UtcTicks;
        call.SignedWith = offset;
        return now.AddTicks(offset);
    }

    /// <summary>
    /// Corrects the clock if the time of a response explains why the signature of a call was rejected.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="there">The time of the response; null if it has none.</param>
    /// <param name="isNew">Whether this call changed the correction. A concurrent call can have changed it before.</param>
    /// <returns>True if the call can succeed with the corrected time; otherwise, false.</returns>
    public bool TryCorrect(OutgoingCall call, DateTimeOffset? there, out bool isNew)
    {
        isNew = false;
        if (!corrects || there is not { } time)
            return false;
        long offset = time.UtcTicks - call.SignedAt;
        if (!IsBeyondWindow(offset - call.SignedWith))
            return false;
        long known = Offset;
        isNew = IsBeyondWindow(offset - known) && Interlocked.CompareExchange(ref _offset, offset, known) == known;
        return true;
    }

    private static bool IsBeyondWindow(long ticks) => Math.Abs(ticks) > NcpSignature.ClockWindow.Ticks;
}
