namespace LiveStation.Emulator.Serving;

/// <summary>Ends a call that does not say what it must, before a handler sees it.</summary>
internal sealed class RefusedCall(ServerFailure failure) : Exception
{
    /// <summary>What to answer.</summary>
    public ServerFailure Failure { get; } = failure;
}
