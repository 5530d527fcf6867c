using LiveStation.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Maps endpoints that receive callbacks.</summary>
internal static class CallbackMapping
{
    /// <summary>Maps an endpoint.</summary>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="route">The route.</param>
    /// <param name="callback">The callback.</param>
    /// <param name="handler">The handler with the services of the message.</param>
    /// <param name="options">The options.</param>
    public static IEndpointConventionBuilder Map<T>(
        IEndpointRouteBuilder endpoints,
        string route,
        ApiCallback<T> callback,
        Func<IServiceProvider, T, CancellationToken, Task> handler,
        LiveStationCallbackOptions options)
        where T : class
    {
        CallbackServices services = new(endpoints.ServiceProvider);
        CallbackVerifier verifier = new(options);
        RequireSecret(RoutePatternFactory.Parse(route), verifier, options.SecretParameter);
        if (verifier.AcceptsAll)
            services.Log.Unprotected(callback.Id);
        CallbackEndpoint<T> endpoint = new(
            callback,
            route,
            options.TimeLimit,
            new CallbackIntake<T>(callback, verifier, options.MaxBytes, options.OnDrift, services.Log),
            new CallbackDelivery<T>(callback, handler, services.Store, services.Scopes, options.TimeLimit, services.Log),
            services);
        // A request delegate: it needs neither reflection nor generated code.
        IEndpointConventionBuilder mapped =
            endpoints.MapPost(route, (RequestDelegate)endpoint.InvokeAsync).WithDisplayName($"{callback.Api} {callback.Id}");
        // The prefix of a group of routes is known only when the endpoint is built.
        mapped.Add(builder => RequireSecret(((RouteEndpointBuilder)builder).RoutePattern, verifier, options.SecretParameter));
        return mapped;
    }

    private static void RequireSecret(RoutePattern route, CallbackVerifier verifier, string parameter)
    {
        if (verifier.RequiresSecret || route.GetParameter(parameter) is null)
            return;
        throw new InvalidOperationException(
            $"The route has the parameter '{parameter}', but the options contain no secret. Add one to 'Secrets'.");
    }

    /// <summary>Handles a message with the registered handler.</summary>
    public static Task HandleAsync<T>(IServiceProvider services, T message, CancellationToken cancellationToken) =>
        services.GetRequiredService<ILiveStationCallbackHandler<T>>().HandleAsync(message, cancellationToken);

    /// <summary>Throws an exception if no handler is registered, rather than at the first message.</summary>
    public static void RequireHandler<T>(IServiceProvider services)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(ILiveStationCallbackHandler<T>)) == false)
        {
            throw new InvalidOperationException(
                $"No service '{nameof(ILiveStationCallbackHandler<>)}<{typeof(T).Name}>' is registered. Register one, or pass a delegate.");
        }
    }
}
