#if NET
using System.Runtime.CompilerServices;

#endif
namespace LiveStation.Runtime.Signing;

/// <summary>Gets the keys of each attempt: always the same, or those that a provider returns. Instances are thread-safe.</summary>
internal sealed class SigningKeySource : IDisposable
{
    private readonly Func<CancellationToken, ValueTask<NcpCredentials>>? _provider;
    private volatile SigningKeys? _current;

    /// <summary>Initializes a source.</summary>
    /// <param name="credentials">The credentials of the client.</param>
    public SigningKeySource(NcpCredentials credentials)
    {
        _provider = credentials.Provider;
        TakesToken = credentials.ProviderTakesToken;
        _current = _provider is null ? new SigningKeys(credentials) : null;
    }

    /// <summary>The keys of all attempts; null if a provider returns them.</summary>
    public SigningKeys? Fixed => _provider is null ? _current : null;

    /// <summary>Whether the provider receives the token of the call.</summary>
    public bool TakesToken { get; }

    /// <summary>Gets the keys of one attempt from the provider.</summary>
    /// <exception cref="InvalidOperationException">The provider returned no key pair.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<SigningKeys> GetAsync(CancellationToken cancellationToken)
    {
        NcpCredentials? credentials = await _provider!(cancellationToken).ConfigureAwait(false);
        if (credentials is not { Provider: null })
        {
            throw new InvalidOperationException(
                "The provider of the credentials must return a key pair, not null or credentials of another provider.");
        }
        SigningKeys? current = _current;
        if (current is null || !current.AreOf(credentials))
        {
            // The previous keys can still sign the request of another call, and are not disposed.
            current = new SigningKeys(credentials);
            _current = current;
        }
        return current;
    }

    /// <inheritdoc />
    public void Dispose() => _current?.Dispose();
}
