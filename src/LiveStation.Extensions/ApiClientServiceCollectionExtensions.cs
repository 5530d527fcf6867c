using LiveStation.Extensions.Registration;
using LiveStation.Extensions.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions;

/// <summary>Extension methods that register clients that are generated from your own specs.</summary>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>Registers a generated client as a singleton.</summary>
    /// <remarks>
    /// The options are read from the configuration section with the name of the client. Add the zones of the API with
    /// <see cref="ApiClientBuilder{TClient}.AddZone"/>, so that the configuration can select one.
    /// </remarks>
    /// <typeparam name="TClient">The type to register, such as the generated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client, its section and its options, such as <c>Harbour</c>.</param>
    /// <param name="create">Creates the client.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A client of another type has the same name.</exception>
    public static ApiClientBuilder<TClient> AddApiClient<TClient>(
        this IServiceCollection services, string name, ApiClientFactory<TClient> create)
        where TClient : class => Add(services, name, create, isKeyed: false);

    /// <summary>
    /// Registers a generated client as a singleton with its name as the key, so that an application can use several accounts.
    /// </summary>
    /// <typeparam name="TClient">The type to register, such as the generated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client, its section and its options, and the key of the service.</param>
    /// <param name="create">Creates the client.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A client of another type has the same name.</exception>
    public static ApiClientBuilder<TClient> AddKeyedApiClient<TClient>(
        this IServiceCollection services, string name, ApiClientFactory<TClient> create)
        where TClient : class => Add(services, name, create, isKeyed: true);

    private static ApiClientBuilder<TClient> Add<TClient>(
        IServiceCollection services, string name, ApiClientFactory<TClient> create, bool isKeyed)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        ClientSetup setup = new(name, name, typeof(TClient));
        return ClientRegistration.Add(services, setup, create, isKeyed);
    }
}
