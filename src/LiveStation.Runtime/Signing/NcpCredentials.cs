using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime;

/// <summary>The key pair that is used to sign requests to NAVER Cloud APIs.</summary>
public sealed class NcpCredentials
{
    private readonly string _accessKey;
    private readonly Secret _secretKey;

    /// <summary>Initializes a new instance of the <see cref="NcpCredentials"/> class.</summary>
    /// <param name="accessKey">The access key ID of a main account or a sub account.</param>
    /// <param name="secretKey">The secret key that belongs to the access key ID.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="accessKey"/> is empty or contains characters other than visible ASCII; or
    /// <paramref name="secretKey"/> is empty, begins or ends with white space, or contains a control character, an
    /// invisible character or an unpaired surrogate. The message contains neither key.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="accessKey"/> is null.</exception>
    public NcpCredentials(string accessKey, Secret secretKey)
    {
        _accessKey = Guard.HeaderText(accessKey);
        if (SecretKeyText.FaultOf(secretKey.Reveal()) is { } fault)
            throw new ArgumentException("The secret key " + fault + ".", nameof(secretKey));
        _secretKey = secretKey;
    }

    // Not public: with two public constructors, the configuration binder finds neither.
    private NcpCredentials(Func<CancellationToken, ValueTask<NcpCredentials>> provider, bool takesToken)
    {
        _accessKey = "";
        Provider = provider;
        ProviderTakesToken = takesToken;
    }

    /// <summary>The access key ID. It is sent with each request and is not secret.</summary>
    /// <exception cref="InvalidOperationException">The keys come from a provider.</exception>
    public string AccessKey => Provider is null ? _accessKey : throw OfProvider();

    /// <summary>The secret key. It is never sent.</summary>
    /// <exception cref="InvalidOperationException">The keys come from a provider.</exception>
    public Secret SecretKey => Provider is null ? _secretKey : throw OfProvider();

    /// <summary>Returns the key pair of an attempt; null if the key pair never changes.</summary>
    internal Func<CancellationToken, ValueTask<NcpCredentials>>? Provider { get; }

    /// <summary>Whether the provider receives the token of the call.</summary>
    internal bool ProviderTakesToken { get; }

    /// <summary>
    /// Creates credentials whose key pair can change while a client uses them, such as a key pair of a secret store.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The provider is called for each attempt of a call, so it should keep the key pair until it changes. Several calls
    /// can call it at the same time. The timeout of the call applies, and the token of the provider is canceled with the
    /// call.
    /// </para>
    /// <para>
    /// If the provider fails, the call throws an <see cref="ApiConnectionException"/> with the exception as its cause, except
    /// for exceptions that indicate errors in code, which are thrown unchanged.
    /// </para>
    /// </remarks>
    /// <param name="provider">Returns the key pair, which must not come from a provider itself.</param>
    /// <returns>The credentials. Their keys cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public static NcpCredentials FromProvider(Func<CancellationToken, ValueTask<NcpCredentials>> provider) =>
        new(Guard.NotNull(provider), takesToken: true);

    /// <summary>
    /// Creates credentials whose key pair can change while a client uses them, and is available at once, such as a key pair
    /// of the configuration.
    /// </summary>
    /// <remarks>The other overload describes when the provider is called and what happens if it fails.</remarks>
    /// <param name="provider">Returns the key pair, which must not come from a provider itself.</param>
    /// <returns>The credentials. Their keys cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public static NcpCredentials FromProvider(Func<NcpCredentials> provider)
    {
        Guard.NotNull(provider);
        return new(_ => new(provider()), takesToken: false);
    }

    /// <summary>Returns the access key ID. The secret key is hidden.</summary>
    /// <returns>A string that can be logged.</returns>
    public override string ToString() => Provider is null
        ? "NcpCredentials { AccessKey = " + _accessKey + ", SecretKey = *** }"
        : "NcpCredentials { Keys of a provider }";

    private static InvalidOperationException OfProvider() =>
        new("The keys come from a provider. They are obtained for each attempt of a call.");
}
