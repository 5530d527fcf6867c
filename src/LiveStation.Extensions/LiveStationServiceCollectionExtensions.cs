using LiveStation.Extensions.Registration;
using LiveStation.Extensions.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions;

/// <summary>Extension methods that register the Live Station client.</summary>
public static class LiveStationServiceCollectionExtensions
{
    private const string Api = "LiveStation";

    /// <summary>
    /// Registers <see cref="ILiveStationClient"/> and its groups. The options are read from the section <c>LiveStation</c> of the
    /// configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static ApiClientBuilder<ILiveStationClient> AddLiveStationClient(this IServiceCollection services) =>
        Add(services, name: null, section: null);

    /// <summary>
    /// Registers <see cref="ILiveStationClient"/> and its groups. The options are read from the section <c>LiveStation</c> of the
    /// configuration and then changed.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets properties of the options.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiClientBuilder<ILiveStationClient> AddLiveStationClient(
        this IServiceCollection services, Action<LiveStationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, name: null, section: null).Configure(configure);
    }

    /// <summary>Registers <see cref="ILiveStationClient"/> and its groups. The options are read from a section.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiClientBuilder<ILiveStationClient> AddLiveStationClient(
        this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, name: null, section);
    }

    /// <summary>
    /// Registers <see cref="ILiveStationClient"/> and its groups by key, so that an application can use several accounts. The options
    /// are read from the section <c>LiveStation:</c> with the name of the client.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client and its options, and the key of the services.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty or the name of an option, such as <c>Timeout</c>.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiClientBuilder<ILiveStationClient> AddKeyedLiveStationClient(this IServiceCollection services, string name) =>
        Add(services, Checked(name), section: null);

    /// <summary>
    /// Registers <see cref="ILiveStationClient"/> and its groups by key, so that an application can use several accounts. The options
    /// are read from a section.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the client and its options, and the key of the services.</param>
    /// <param name="section">The section.</param>
    /// <returns>A builder for the client.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty or the name of an option, such as <c>Timeout</c>.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiClientBuilder<ILiveStationClient> AddKeyedLiveStationClient(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, Checked(name), section);
    }

    private static ApiClientBuilder<ILiveStationClient> Add(IServiceCollection services, string? name, IConfiguration? section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ClientSetup setup = new(Api, name ?? "", typeof(ILiveStationClient));
        ApiClientBuilder<ILiveStationClient> builder = ClientRegistration.Add<ILiveStationClient>(
            services,
            setup,
            static (http, keys, options) => new LiveStationClient(http, keys, options),
            isKeyed: name is not null,
            section);
        return AddGroups(builder
            .AddZone("public", LiveStationZones.Public)
            .AddZone("finance", LiveStationZones.Finance));
    }

    private static ApiClientBuilder<ILiveStationClient> AddGroups(ApiClientBuilder<ILiveStationClient> builder) => builder
        .AddGroup(static client => client.Alerts)
        .AddGroup(static client => client.Callbacks)
        .AddGroup(static client => client.Channels)
        .AddGroup(static client => client.Curtain)
        .AddGroup(static client => client.Events)
        .AddGroup(static client => client.QualityProfiles)
        .AddGroup(static client => client.QualitySets)
        .AddGroup(static client => client.ReStream)
        .AddGroup(static client => client.Recordings)
        .AddGroup(static client => client.Schedules)
        .AddGroup(static client => client.ShortClips)
        .AddGroup(static client => client.Snapshots)
        .AddGroup(static client => client.Vod2Live);

    // The section of a named client is inside that of the default client, among its options.
    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return OptionKeys.All.Any(key => key.Path.Split(':')[0].Equals(name, StringComparison.OrdinalIgnoreCase))
            ? throw new ArgumentException($"'{name}' is the name of an option. Use another name for the client.", nameof(name))
            : name;
    }
}
