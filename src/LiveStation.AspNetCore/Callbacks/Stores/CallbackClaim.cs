namespace LiveStation.AspNetCore.Callbacks.Stores;

/// <summary>The result of claiming a message.</summary>
/// <param name="State">The state of the message before the claim. With <see cref="CallbackState.New"/>, the caller has the claim.</param>
/// <param name="Token">
/// Identifies the claim, so that it is not mistaken for a later one of another server; null if the caller has no claim or
/// the store does not distinguish claims.
/// </param>
public readonly record struct CallbackClaim(CallbackState State, string? Token);
