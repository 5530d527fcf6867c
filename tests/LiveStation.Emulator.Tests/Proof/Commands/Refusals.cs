namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>The codes that refuse a call.</summary>
internal static class Refusals
{
    /// <summary>Something does not exist.</summary>
    public const int Missing = 250004;

    /// <summary>The state, a condition, a use or a quota does not allow it.</summary>
    public const int NotAvailable = 250005;

    /// <summary>Returns the code of a call about something.</summary>
    /// <param name="thing">What the call is about; null if it does not exist.</param>
    /// <param name="isAllowed">Whether its state allows the call.</param>
    public static int? Of<T>(T? thing, Func<T, bool> isAllowed)
        where T : class =>
        thing is null ? Missing : isAllowed(thing) ? null : NotAvailable;
}
