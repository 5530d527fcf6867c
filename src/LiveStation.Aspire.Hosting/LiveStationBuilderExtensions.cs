using Aspire.Hosting.ApplicationModel;
using LiveStation.Aspire.Hosting.Commands;
using LiveStation.Aspire.Hosting.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Extension methods that add Live Station to an app host.</summary>
public static class LiveStationBuilderExtensions
{
    private const string Section = "LiveStation";

    /// <summary>
    /// Adds an account of Live Station, whose keys are the parameters <c>NAME-access-key</c> and <c>NAME-secret-key</c>.
    /// </summary>
    /// <param name="builder">The builder of the app host.</param>
    /// <param name="name">The name of the resource.</param>
    /// <returns>A builder for the resource.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>With <c>RunAsEmulator</c>, the parameters are not needed while the app host runs.</remarks>
    public static IResourceBuilder<LiveStationResource> AddLiveStation(
        this IDistributedApplicationBuilder builder, [ResourceName] string name)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        IResourceBuilder<ParameterResource> accessKey = builder.AddParameter($"{name}-access-key");
        IResourceBuilder<ParameterResource> secretKey = builder.AddParameter($"{name}-secret-key", secret: true);
        return builder.AddLiveStation(name, accessKey, secretKey)
            .WithAnnotation(new OwnParametersAnnotation([accessKey.Resource, secretKey.Resource]));
    }

    /// <summary>Adds an account of Live Station.</summary>
    /// <param name="builder">The builder of the app host.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="accessKey">The access key ID.</param>
    /// <param name="secretKey">The secret key that belongs to the access key ID: a secret parameter.</param>
    /// <returns>A builder for the resource.</returns>
    /// <exception cref="ArgumentException"><paramref name="secretKey"/> is not a secret parameter.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IResourceBuilder<LiveStationResource> AddLiveStation(
        this IDistributedApplicationBuilder builder,
        [ResourceName] string name,
        IResourceBuilder<ParameterResource> accessKey,
        IResourceBuilder<ParameterResource> secretKey)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(accessKey);
        ArgumentNullException.ThrowIfNull(secretKey);
        return builder.AddResource(new LiveStationResource(name, accessKey.Resource, secretKey.Resource))
            .WithInitialState(new CustomResourceSnapshot { ResourceType = Section, Properties = [] })
            .WithIconName("VideoClip")
            .ExcludeFromManifest()
            .OnInitializeResource((resource, initialize, cancellationToken) =>
                resource.TryGetLastAnnotation(out EmulatorAnnotation? emulator)
                    ? emulator.Runner.InitializeAsync(initialize.Services, cancellationToken)
                    : AccountKeys.InitializeAsync(resource, initialize.Services, cancellationToken));
    }

    /// <summary>Selects the zone of the clients. By default, clients use their default zone, which is <c>public</c>.</summary>
    /// <param name="builder">The builder of the resource.</param>
    /// <param name="zone">The name of the zone, such as <c>finance</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IResourceBuilder<LiveStationResource> WithZone(this IResourceBuilder<LiveStationResource> builder, string zone)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(zone);
        builder.Resource.Zone = zone;
        return builder;
    }

    /// <summary>Runs an emulator in the process of the app host instead of using an account. It starts empty, on a free port.</summary>
    /// <param name="builder">The builder of the resource.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The resource already runs as an emulator.</exception>
    /// <remarks>When the app host is published, this method has no effect: what is published uses the account.</remarks>
    public static IResourceBuilder<LiveStationResource> RunAsEmulator(this IResourceBuilder<LiveStationResource> builder) =>
        builder.RunAsEmulator(static _ => { });

    /// <summary>Runs an emulator in the process of the app host instead of using an account.</summary>
    /// <param name="builder">The builder of the resource.</param>
    /// <param name="configure">Sets the options of the emulator.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The resource already runs as an emulator.</exception>
    /// <remarks>When the app host is published, this method has no effect: what is published uses the account.</remarks>
    public static IResourceBuilder<LiveStationResource> RunAsEmulator(
        this IResourceBuilder<LiveStationResource> builder, Action<LiveStationEmulatorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        LiveStationResource resource = builder.Resource;
        if (builder.ApplicationBuilder.ExecutionContext.IsPublishMode)
            return builder;
        if (resource.Endpoint is not null)
            throw new InvalidOperationException($"The resource '{resource.Name}' already runs as an emulator.");
        LiveStationEmulatorOptions options = new();
        configure(options);
        EmulatorKeys keys = new(resource.Name);
        EmulatorAddress address = new(resource.Name);
        resource.Emulate(keys.AccessKey, keys.SecretKey, ReferenceExpression.Create($"{address}"));
        EmulatorRunner runner = new(resource, keys, address, options, builder.ApplicationBuilder.AppHostDirectory);
        RemoveParameters(builder);
        new EmulatorCommands(runner, resource).AddTo(builder);
        return AddHealth(builder, runner).WithAnnotation(new EmulatorAnnotation(runner));
    }

    /// <summary>
    /// Passes the account or the emulator to a resource, as the configuration section <c>LiveStation</c> of
    /// LiveStation.Extensions.
    /// </summary>
    /// <typeparam name="T">The type of the resource that uses Live Station.</typeparam>
    /// <param name="builder">The builder of the resource that uses Live Station, such as a project.</param>
    /// <param name="source">The account or the emulator.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IResourceBuilder<T> WithReference<T>(
        this IResourceBuilder<T> builder, IResourceBuilder<LiveStationResource> source)
        where T : IResourceWithEnvironment => builder.WithReference(source, Section);

    /// <summary>
    /// Passes the account or the emulator to a resource, as a configuration section, so that a resource can use several accounts.
    /// </summary>
    /// <typeparam name="T">The type of the resource that uses Live Station.</typeparam>
    /// <param name="builder">The builder of the resource that uses Live Station, such as a project.</param>
    /// <param name="source">The account or the emulator.</param>
    /// <param name="section">
    /// The path of the section: for the client that is registered by the key <c>second</c>, <c>LiveStation:second</c>.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="section"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IResourceBuilder<T> WithReference<T>(
        this IResourceBuilder<T> builder, IResourceBuilder<LiveStationResource> source, string section)
        where T : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(section);
        LiveStationResource live = source.Resource;
        string prefix = $"{section.Replace(":", "__", StringComparison.Ordinal)}__";
        return builder.WithReferenceRelationship(live).WithEnvironment(context =>
        {
            context.EnvironmentVariables[$"{prefix}AccessKey"] = live.AccessKey;
            context.EnvironmentVariables[$"{prefix}SecretKey"] = live.SecretKey;
            if (live.Zone is { } zone)
                context.EnvironmentVariables[$"{prefix}Zone"] = zone;
            if (live.Endpoint is { } endpoint)
                context.EnvironmentVariables[$"{prefix}Endpoint"] = endpoint;
        });
    }

    // The dashboard would ask for values that nothing uses. Parameters of the user can have other uses.
    private static void RemoveParameters(IResourceBuilder<LiveStationResource> builder)
    {
        if (!builder.Resource.TryGetLastAnnotation(out OwnParametersAnnotation? own))
            return;
        foreach (ParameterResource parameter in own.Parameters)
            builder.ApplicationBuilder.Resources.Remove(parameter);
    }

    private static IResourceBuilder<LiveStationResource> AddHealth(IResourceBuilder<LiveStationResource> builder, EmulatorRunner runner)
    {
        IServiceCollection services = builder.ApplicationBuilder.Services;
        string check = $"{builder.Resource.Name}_emulator_check";
        services.AddHealthChecks().Add(new HealthCheckRegistration(
            check, new EmulatorHealthCheck(runner.Control), HealthStatus.Unhealthy, tags: null));
        services.AddSingleton<IHostedService>(_ => new EmulatorShutdown(runner));
        return builder.WithHealthCheck(check);
    }
}
