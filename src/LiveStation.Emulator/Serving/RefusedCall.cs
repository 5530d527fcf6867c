namespace LiveStation.Emulator.Serving;

/// <summary>Rejects a call with a missing or invalid value before a handler receives it.</summary>
internal sealed class RefusedCall(ServerFailure failure) : Exception
{
    /// <summary>The error response.</summary>
    public ServerFailure Failure { get; } = failure;
}
