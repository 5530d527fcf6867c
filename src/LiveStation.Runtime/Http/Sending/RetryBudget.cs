namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// The number of retries that a client has left. Without it, each call to a failing service would be sent several times.
/// </summary>
/// <remarks>
/// A retry takes one unit, and returns it if it succeeds. A call that succeeds at first adds a tenth of a unit.
/// </remarks>
internal sealed class RetryBudget
{
    /// <summary>The number of retries that can fail before calls are no longer repeated.</summary>
    public const int Capacity = 100;

    private const int Tenths = 10;
    private int _tenths = Capacity * Tenths;

    /// <summary>Takes a retry out of the budget.</summary>
    /// <returns>True if there was one; otherwise, false.</returns>
    public bool TryTake()
    {
        int known = Volatile.Read(ref _tenths);
        while (known >= Tenths)
        {
            int found = Interlocked.CompareExchange(ref _tenths, known - Tenths, known);
            if (found == known)
                return true;
            known = found;
        }
        return false;
    }

    /// <summary>Adds to the budget after a call that succeeded.</summary>
    /// <param name="isRepeated">Whether the call was repeated.</param>
    public void Succeeded(bool isRepeated)
    {
        int known = Volatile.Read(ref _tenths);
        while (known < Capacity * Tenths)
        {
            int more = Math.Min(Capacity * Tenths, known + (isRepeated ? Tenths : 1));
            int found = Interlocked.CompareExchange(ref _tenths, more, known);
            if (found == known)
                return;
            known = found;
        }
    }
}
