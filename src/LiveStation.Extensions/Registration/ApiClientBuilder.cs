using LiveStation.Extensions.Credentials;
using LiveStation.Extensions.Registration;
using LiveStation.Extensions.Settings;
using LiveStation.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions;

/// <summary>Configures a client that is registered with dependency injection.</summary>
/// <typeparam name="TClient">The type of the client.</typeparam>
public sealed class ApiClientBuilder<TClient>
    where TClient : class
{
    private readonly ClientSetup _setup;
    private readonly bool _isKeyed;

    internal ApiClientBuilder(IServiceCollection services, IHttpClientBuilder httpClient, ClientSetup setup, bool isKeyed)
    {
        Services = services;
        HttpClient = httpClient;
        _setup = setup;
        _isKeyed = isKeyed;
    }

    /// <summary>The name of the client's <see cref="LiveStationOptions"/>: empty for the default client of Live Station.</summary>
    public string Name => _setup.Name;

    /// <summary>The services that the client is registered with.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The builder of the HTTP client, for example to add handlers.</summary>
    /// <remarks>
    /// The handlers are kept as long as the client, which is a singleton. A primary handler of your own must renew its
    /// connections. Its redirects and cookies are disabled, because requests contain signatures.
    /// </remarks>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Sets the options to the values of a configuration section, again after each reload.</summary>
    /// <param name="section">The section.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public ApiClientBuilder<TClient> Bind(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        _setup.Section = (section as IConfigurationSection)?.Path ?? "";
        ClientRegistration.Bind(Services, _setup, _ => section);
        return this;
    }

    /// <summary>Changes the options.</summary>
    /// <param name="configure">Sets properties of the options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public ApiClientBuilder<TClient> Configure(Action<LiveStationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.Configure(_setup.Name, configure);
        return this;
    }

    /// <summary>
    /// Changes the options that the constructor of the client receives, such as <see cref="ApiClientOptions.OnDrift"/>.
    /// </summary>
    /// <param name="configure">Sets properties of the options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public ApiClientBuilder<TClient> ConfigureClient(Action<IServiceProvider, ApiClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _setup.Changes.Add(configure);
        return this;
    }

    /// <summary>Adds a zone that <see cref="LiveStationOptions.Zone"/> can name. The first one is the default.</summary>
    /// <param name="name">The name of the zone. Case is ignored.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="zone"/> is null.</exception>
    public ApiClientBuilder<TClient> AddZone(string name, ApiZone zone)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(zone);
        _setup.Zones.Add(name, zone);
        return this;
    }

    /// <summary>Registers a group of operations, so that it can be injected instead of the client.</summary>
    /// <typeparam name="TGroup">The generated interface of the group.</typeparam>
    /// <param name="group">Returns the group of a client.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public ApiClientBuilder<TClient> AddGroup<TGroup>(Func<TClient, TGroup> group)
        where TGroup : class
    {
        ArgumentNullException.ThrowIfNull(group);
        ClientRegistration.AddGroup(Services, _isKeyed ? _setup.Name : null, group);
        return this;
    }

    /// <summary>Uses a key pair instead of the one in the options.</summary>
    /// <param name="credentials">The key pair, or credentials of a provider.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credentials"/> is null.</exception>
    public ApiClientBuilder<TClient> UseCredentials(NcpCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return Use(_ => credentials, faults: null);
    }

    /// <summary>Uses the key pair that a function returns, such as that of a secret store.</summary>
    /// <param name="provider">
    /// Returns the key pair. It is called for each attempt of a call, so it should keep the key pair until it changes.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public ApiClientBuilder<TClient> UseCredentials(Func<CancellationToken, ValueTask<NcpCredentials>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return Use(_ => NcpCredentials.FromProvider(provider), faults: null);
    }

    /// <summary>Uses the key pair that a function returns, which can use services.</summary>
    /// <param name="provider">
    /// Returns the key pair. It receives the root service provider, and is called for each attempt of a call, so it should
    /// keep the key pair until it changes.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    public ApiClientBuilder<TClient> UseCredentials(
        Func<IServiceProvider, CancellationToken, ValueTask<NcpCredentials>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return Use(services => NcpCredentials.FromProvider(token => provider(services, token)), faults: null);
    }

    /// <summary>
    /// Uses the key pair in two environment variables, which are read for each attempt of a call and must exist when the host
    /// starts.
    /// </summary>
    /// <param name="accessKeyVariable">The name of the variable with the access key ID.</param>
    /// <param name="secretKeyVariable">The name of the variable with the secret key.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public ApiClientBuilder<TClient> UseEnvironmentCredentials(
        string accessKeyVariable = "LIVESTATION_ACCESS_KEY", string secretKeyVariable = "LIVESTATION_SECRET_KEY")
    {
        ArgumentException.ThrowIfNullOrEmpty(accessKeyVariable);
        ArgumentException.ThrowIfNullOrEmpty(secretKeyVariable);
        EnvironmentKeys keys = new(accessKeyVariable, secretKeyVariable);
        return Use(_ => NcpCredentials.FromProvider(keys.Get), keys.Faults);
    }

    private ApiClientBuilder<TClient> Use(Func<IServiceProvider, NcpCredentials> credentials, Func<IEnumerable<string>>? faults)
    {
        _setup.Credentials = credentials;
        _setup.CredentialFaults = faults;
        return this;
    }
}
