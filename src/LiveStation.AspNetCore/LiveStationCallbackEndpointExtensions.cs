using LiveStation.AspNetCore.Callbacks;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace LiveStation.AspNetCore;

/// <summary>Extension methods that map endpoints for the callbacks of a service.</summary>
public static class LiveStationCallbackEndpointExtensions
{
    /// <summary>Maps an endpoint that receives the messages of a callback and passes them to a delegate.</summary>
    /// <remarks>
    /// <para>
    /// The endpoint responds with 204 when the handler has completed, and to a message that was handled before. If the
    /// handler throws an exception, the response is 500; at the time limit, it is 503. The message is then handled when it
    /// is sent again. The documentation of Live Station does not specify whether the service sends messages again.
    /// </para>
    /// <para>
    /// Messages have no signature. Specify a secret, addresses or both; otherwise, everyone can send messages. Request
    /// logging of ASP.NET Core at the level Information writes addresses, which contain the secret.
    /// </para>
    /// <para>
    /// Handled messages are remembered by the registered <see cref="Callbacks.Stores.ICallbackStore"/>, or else in memory.
    /// </para>
    /// </remarks>
    /// <typeparam name="T">The type of the messages.</typeparam>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="route">The route, such as <c>/hooks/live</c> or <c>/hooks/live/{secret}</c>.</param>
    /// <param name="callback">The callback, such as <c>LiveStationCallbacks.EventMessages</c>.</param>
    /// <param name="handler">
    /// The handler. Its token is canceled at the time limit, but not when the sender disconnects.
    /// </param>
    /// <param name="configure">Changes the options; null for the default options.</param>
    /// <returns>The endpoint, for example to allow anonymous requests or limit their rate.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/>, <paramref name="route"/>, <paramref name="callback"/> or <paramref name="handler"/> is
    /// null.
    /// </exception>
    /// <exception cref="ArgumentException">A secret has fewer than 16 characters.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="route"/> has a parameter for the secret, but no secret is specified.
    /// </exception>
    public static IEndpointConventionBuilder MapLiveStationCallbacks<T>(
        this IEndpointRouteBuilder endpoints,
        string route,
        ApiCallback<T> callback,
        Func<T, CancellationToken, Task> handler,
        Action<LiveStationCallbackOptions>? configure = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(handler);
        return CallbackMapping.Map(endpoints, route, callback, (_, message, token) => handler(message, token), Options(configure));
    }

    /// <summary>
    /// Maps an endpoint that receives the messages of a callback and passes them to the registered
    /// <see cref="ILiveStationCallbackHandler{T}"/>.
    /// </summary>
    /// <remarks>
    /// The handler is resolved for each message, from services of the message. See the overload with a delegate for the
    /// responses.
    /// </remarks>
    /// <typeparam name="T">The type of the messages.</typeparam>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="route">The route, such as <c>/hooks/live</c> or <c>/hooks/live/{secret}</c>.</param>
    /// <param name="callback">The callback, such as <c>LiveStationCallbacks.EventMessages</c>.</param>
    /// <param name="configure">Changes the options; null for the default options.</param>
    /// <returns>The endpoint, for example to allow anonymous requests or limit their rate.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/>, <paramref name="route"/> or <paramref name="callback"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">A secret has fewer than 16 characters.</exception>
    /// <exception cref="InvalidOperationException">
    /// No handler is registered, or <paramref name="route"/> has a parameter for the secret, but no secret is specified.
    /// </exception>
    public static IEndpointConventionBuilder MapLiveStationCallbacks<T>(
        this IEndpointRouteBuilder endpoints,
        string route,
        ApiCallback<T> callback,
        Action<LiveStationCallbackOptions>? configure = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(callback);
        CallbackMapping.RequireHandler<T>(endpoints.ServiceProvider);
        return CallbackMapping.Map(endpoints, route, callback, CallbackMapping.HandleAsync, Options(configure));
    }

    private static LiveStationCallbackOptions Options(Action<LiveStationCallbackOptions>? configure)
    {
        LiveStationCallbackOptions options = new();
        configure?.Invoke(options);
        return options;
    }
}
