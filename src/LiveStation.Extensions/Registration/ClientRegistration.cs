using LiveStation.Extensions.Connections;
using LiveStation.Extensions.Credentials;
using LiveStation.Extensions.Logging;
using LiveStation.Extensions.Settings;
using LiveStation.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Registration;

/// <summary>Registers clients.</summary>
internal static class ClientRegistration
{
    /// <summary>Registers a client, or returns the builder of a client that was registered before.</summary>
    /// <param name="services">The services.</param>
    /// <param name="setup">The registration.</param>
    /// <param name="create">Creates the client.</param>
    /// <param name="isKeyed">Whether the client is registered with its name as the key.</param>
    /// <param name="section">
    /// The section with the options; null for the client's own section. A client that was registered before keeps its own
    /// section, because reading it again would replace options that the application has set in between.
    /// </param>
    /// <exception cref="InvalidOperationException">Another type of client has the same name.</exception>
    public static ApiClientBuilder<TClient> Add<TClient>(
        IServiceCollection services,
        ClientSetup setup,
        ApiClientFactory<TClient> create,
        bool isKeyed,
        IConfiguration? section = null)
        where TClient : class
    {
        ApiClientBuilder<TClient> builder;
        if (Registered(services, setup) is { } earlier)
        {
            builder = new(services, services.AddHttpClient(earlier.HttpName), earlier, isKeyed);
        }
        else
        {
            builder = AddFirst(services, setup, create, isKeyed);
            if (section is null)
                BindOwnSection(services, setup);
        }
        return section is null ? builder : builder.Bind(section);
    }

    /// <summary>Sets the options of a client to the values of a section, again after each reload.</summary>
    /// <param name="services">The services.</param>
    /// <param name="setup">The registration.</param>
    /// <param name="section">Returns the section; null if there is none.</param>
    public static void Bind(IServiceCollection services, ClientSetup setup, Func<IServiceProvider, IConfiguration?> section)
    {
        string name = setup.Name;
        services.AddSingleton<IConfigureOptions<LiveStationOptions>>(provider => new SectionBinder(name, section(provider)));
        services.AddSingleton<IOptionsChangeTokenSource<LiveStationOptions>>(
            provider => new SectionBinder(name, section(provider)));
    }

    /// <summary>Registers a group of a client.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the client; null if it has none.</param>
    /// <param name="group">Returns the group.</param>
    public static void AddGroup<TClient, TGroup>(IServiceCollection services, string? key, Func<TClient, TGroup> group)
        where TClient : class
        where TGroup : class
    {
        // Transient: the container would dispose singletons, and a group belongs to its client.
        if (key is null)
            services.TryAddTransient(provider => group(provider.GetRequiredService<TClient>()));
        else
            services.TryAddKeyedTransient(key, (provider, _) => group(provider.GetRequiredKeyedService<TClient>(key)));
    }

    private static ApiClientBuilder<TClient> AddFirst<TClient>(
        IServiceCollection services, ClientSetup setup, ApiClientFactory<TClient> create, bool isKeyed)
        where TClient : class
    {
        services.AddSingleton(setup);
        IHttpClientBuilder http = HttpConnections.Add(services, setup);
        ServiceDescriptor? client = null;
        OptionsValidator validator = new(setup, isUsed: () => IsLast(services, client!));
        client = isKeyed
            ? ServiceDescriptor.KeyedSingleton(typeof(TClient), setup.Name, (provider, _) => Create(provider, setup, create, validator))
            : ServiceDescriptor.Singleton(typeof(TClient), provider => Create(provider, setup, create, validator));
        // A client of the application, such as that of a test, replaces this one. It needs no options.
        services.TryAdd(client);
        services.AddOptions<LiveStationOptions>(setup.Name).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LiveStationOptions>>(validator);
        return new(services, http, setup, isKeyed);
    }

    private static bool IsLast(IServiceCollection services, ServiceDescriptor descriptor) => ReferenceEquals(
        descriptor,
        services.LastOrDefault(one => one.ServiceType == descriptor.ServiceType && Equals(one.ServiceKey, descriptor.ServiceKey)));

    private static void BindOwnSection(IServiceCollection services, ClientSetup setup)
    {
        string path = setup.Section;
        Bind(services, setup, provider => provider.GetService<IConfiguration>()?.GetSection(path));
    }

    private static ClientSetup? Registered(IServiceCollection services, ClientSetup setup)
    {
        ClientSetup? earlier = services
            .Where(one => one.ServiceType == typeof(ClientSetup))
            .Select(one => (ClientSetup?)one.ImplementationInstance)
            .FirstOrDefault(one => one!.Name == setup.Name);
        return earlier is null || earlier.Client == setup.Client
            ? earlier
            : throw new InvalidOperationException(
                $"A client of the type {earlier.Client} is already registered with the name '{setup.Name}'. "
                + "Register each client with another name.");
    }

    private static TClient Create<TClient>(
        IServiceProvider services, ClientSetup setup, ApiClientFactory<TClient> create, OptionsValidator validator)
        where TClient : class
    {
        setup.IsCreated = true;
        IOptionsMonitor<LiveStationOptions> monitor = services.GetRequiredService<IOptionsMonitor<LiveStationOptions>>();
        LiveStationOptions options = monitor.Get(setup.Name);
        validator.Check(options);
        ApiClientOptions settings = ClientSettings.Of(options, setup.Zones, []);
        settings.TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System;
        foreach (Action<IServiceProvider, ApiClientOptions> change in setup.Changes)
            change(services, settings);
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(setup.LogCategory);
        settings.Observer = new CallLogger(logger, settings.Observer);
        NcpCredentials credentials = setup.Credentials?.Invoke(services) ?? OfOptions(monitor, setup.Name, logger);
        HttpClient http = services.GetRequiredService<IHttpClientFactory>().CreateClient(setup.HttpName);
        return create(http, credentials, settings)
            ?? throw new InvalidOperationException($"The factory of the client '{setup.HttpName}' returned null.");
    }

    private static NcpCredentials OfOptions(IOptionsMonitor<LiveStationOptions> monitor, string name, ILogger logger)
    {
        OptionsKeys keys = new(monitor, name, logger);
        keys.Get();
        return NcpCredentials.FromProvider(keys.Get);
    }
}
