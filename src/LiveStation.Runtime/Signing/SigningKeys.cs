namespace LiveStation.Runtime.Signing;

/// <summary>A key pair with its signer.</summary>
internal sealed class SigningKeys(NcpCredentials credentials) : IDisposable
{
    /// <summary>The key pair, which does not come from a provider.</summary>
    public NcpCredentials Credentials { get; } = credentials;

    /// <summary>The signer of the key pair.</summary>
    public NcpSigner Signer { get; } = new(credentials.AccessKey, credentials.SecretKey);

    /// <summary>Returns whether these are the keys of other credentials.</summary>
    public bool AreOf(NcpCredentials other) =>
        ReferenceEquals(Credentials, other)
        || (Credentials.AccessKey == other.AccessKey && Credentials.SecretKey == other.SecretKey);

    /// <inheritdoc />
    public void Dispose() => Signer.Dispose();
}
