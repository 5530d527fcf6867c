using Aspire.Hosting.Eventing;
using Aspire.Hosting.Testing;
using LiveStation.Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiveStation.Aspire.Hosting.Tests.Support;

/// <summary>An app host whose model is built, but whose projects are not started. It needs no orchestrator.</summary>
internal sealed class ModelHost : IAsyncDisposable
{
    private readonly DistributedApplication _app;

    private ModelHost(DistributedApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    public IReadOnlyList<IResource> Resources => [.. Services.GetRequiredService<DistributedApplicationModel>().Resources];

    public static IDistributedApplicationTestingBuilder NewBuilder(params string[] args)
    {
        IDistributedApplicationTestingBuilder builder = DistributedApplicationTestingBuilder.Create(args);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Parameters:live-access-key"] = "ACCESSKEYOFTHEUSER",
            ["Parameters:live-secret-key"] = "the secret of the user",
        });
        return builder;
    }

    /// <summary>Returns the builder of an app host in a folder.</summary>
    public static IDistributedApplicationTestingBuilder NewBuilderIn(string folder) =>
        DistributedApplicationTestingBuilder.Create([], (options, _) => options.ProjectDirectory = folder);

    public static async Task<ModelHost> BuildAsync(IDistributedApplicationTestingBuilder builder) =>
        new(await builder.BuildAsync(TestContext.Current.CancellationToken));

    /// <summary>Raises the event that the orchestrator raises for each resource when the app host starts.</summary>
    public Task InitializeAsync(IResource resource)
    {
        IDistributedApplicationEventing eventing = Services.GetRequiredService<IDistributedApplicationEventing>();
        ResourceLoggerService loggers = Services.GetRequiredService<ResourceLoggerService>();
        ResourceNotificationService notifications = Services.GetRequiredService<ResourceNotificationService>();
        return eventing.PublishAsync(
            new InitializeResourceEvent(resource, eventing, loggers, notifications, Services), TestContext.Current.CancellationToken);
    }

    /// <summary>Returns what the dashboard shows.</summary>
    public CustomResourceSnapshot Snapshot(IResource resource) =>
        Services.GetRequiredService<ResourceNotificationService>().TryGetCurrentState(resource.Name, out ResourceEvent? state)
            ? state.Snapshot
            : throw new InvalidOperationException("There is no state yet.");

    public string? State(IResource resource) => Snapshot(resource).State?.Text;

    public ResourceCommandState Command(IResource resource, string name) =>
        Snapshot(resource).Commands.Single(command => command.Name == name).State;

    public async Task<ExecuteCommandResult> ExecuteAsync(IResource resource, string command) => await Services
        .GetRequiredService<ResourceCommandService>().ExecuteCommandAsync(resource, command, TestContext.Current.CancellationToken);

    public async Task<HealthStatus> HealthAsync(IResource resource)
    {
        string check = resource.Annotations.OfType<HealthCheckAnnotation>().Single().Key;
        HealthReport report = await Services.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(one => one.Name == check, TestContext.Current.CancellationToken);
        return report.Status;
    }

    public Task<IReadOnlyList<string>> LogAsync(IResource resource) => ResourceLines.ReadAsync(Services, resource);

    public async Task<IExecutionConfigurationResult> ConfigurationAsync(IResource resource) => await ExecutionConfigurationBuilder
        .Create(resource).WithEnvironmentVariablesConfig().BuildAsync(
            Services.GetRequiredService<DistributedApplicationExecutionContext>(),
            NullLogger.Instance,
            TestContext.Current.CancellationToken);

    /// <summary>Returns the variables that begin with the name of the section.</summary>
    public async Task<Dictionary<string, string>> VariablesAsync(IResource resource) =>
        (await ConfigurationAsync(resource)).EnvironmentVariables
            .Where(variable => variable.Key.StartsWith("LiveStation", StringComparison.Ordinal))
            .ToDictionary(variable => variable.Key, variable => variable.Value);

    /// <summary>Ends what the app host has started.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (EmulatorAnnotation emulator in Resources.SelectMany(one => one.Annotations).OfType<EmulatorAnnotation>())
            await emulator.Runner.CloseAsync();
        await _app.DisposeAsync();
    }
}
