using System.Collections.Immutable;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Publishes the state of a resource to the dashboard, and to resources that wait for it.</summary>
/// <param name="resource">The resource.</param>
/// <param name="services">The services of the app host.</param>
internal sealed class ResourceStates(IResource resource, IServiceProvider services)
{
    private readonly ResourceNotificationService _notifications = services.GetRequiredService<ResourceNotificationService>();
    private readonly TimeProvider _clock = services.GetService<TimeProvider>() ?? TimeProvider.System;

    /// <summary>Publishes a state between the others, such as <see cref="KnownResourceStates.Starting"/>.</summary>
    /// <param name="state">The state.</param>
    public Task PublishAsync(string state) => _notifications.PublishUpdateAsync(resource, before => before with { State = state });

    /// <summary>Publishes that the resource is about to start, and waits for the resources for which it waits.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="DistributedApplicationException">A resource for which it waits has failed.</exception>
    public Task PublishBeforeStartAsync(CancellationToken cancellationToken) => services
        .GetRequiredService<IDistributedApplicationEventing>()
        .PublishAsync(new BeforeResourceStartedEvent(resource, services), cancellationToken);

    /// <summary>Publishes that the resource is running.</summary>
    /// <param name="urls">The URLs that the dashboard shows.</param>
    /// <param name="properties">The properties that the dashboard shows.</param>
    public Task PublishRunningAsync(
        ImmutableArray<UrlSnapshot> urls, ImmutableArray<ResourcePropertySnapshot> properties) =>
        _notifications.PublishUpdateAsync(resource, before => before with
        {
            State = KnownResourceStates.Running,
            StartTimeStamp = _clock.GetUtcNow().UtcDateTime,
            StopTimeStamp = null,
            Urls = urls,
            Properties = properties,
        });

    /// <summary>Publishes that the resource has stopped, or has not started. It has no URL then.</summary>
    /// <param name="state">The state.</param>
    public Task PublishEndAsync(string state) => _notifications.PublishUpdateAsync(resource, before => before with
    {
        State = state,
        StopTimeStamp = _clock.GetUtcNow().UtcDateTime,
        Urls = [],
    });

    /// <summary>Publishes the commands again, because the state of one has changed.</summary>
    public Task PublishCommandsAsync() => _notifications.PublishUpdateAsync(resource, before => before);
}
