using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Waits for the keys of an account. Nothing is started: the service runs elsewhere.</summary>
internal static class AccountKeys
{
    /// <summary>Publishes that the account is available as soon as its keys are known.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="services">The services of the app host.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async Task InitializeAsync(LiveStationResource resource, IServiceProvider services, CancellationToken cancellationToken)
    {
        ResourceStates states = new(resource, services);
        await states.PublishAsync(KnownResourceStates.Waiting);
        try
        {
            // A parameter without a value waits until the user has entered it in the dashboard.
            string? accessKey = await resource.AccessKey.GetValueAsync(cancellationToken);
            await resource.SecretKey.GetValueAsync(cancellationToken);
            await states.PublishBeforeStartAsync(cancellationToken);
            await states.PublishRunningAsync(urls: [], [new("livestation.accessKey", accessKey)]);
        }
        catch (DistributedApplicationException exception)
        {
            services.GetRequiredService<ResourceLoggerService>().GetLogger(resource).KeysMissing(exception.Message);
            await states.PublishEndAsync(KnownResourceStates.FailedToStart);
        }
    }
}
