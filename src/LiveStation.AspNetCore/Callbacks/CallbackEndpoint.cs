using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>An endpoint that receives the messages of a callback.</summary>
/// <param name="callback">The callback.</param>
/// <param name="route">The route as mapped, without the prefixes of groups of routes.</param>
/// <param name="limit">The maximum duration of a request.</param>
/// <param name="intake">Verifies requests and reads their messages.</param>
/// <param name="delivery">Runs the handler.</param>
/// <param name="services">The clock, the metrics and the log.</param>
internal sealed class CallbackEndpoint<T>(
    ApiCallback<T> callback,
    string route,
    TimeSpan limit,
    CallbackIntake<T> intake,
    CallbackDelivery<T> delivery,
    CallbackServices services)
    where T : class
{
    /// <summary>Receives a request.</summary>
    /// <param name="context">The request.</param>
    public async Task InvokeAsync(HttpContext context)
    {
        long start = services.Clock.GetTimestamp();
        // Endpoints of several groups can be mapped with the same route.
        string whole = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? route;
        RequestTrace.HideAddress(context, whole);
        CallbackOutcome outcome = await ReceiveAsync(context, whole);
        services.Metrics.Add(callback.Api, callback.Id, outcome, services.Clock.GetElapsedTime(start));
        await CallbackReply.WriteAsync(context, outcome, limit);
    }

    private async Task<CallbackOutcome> ReceiveAsync(HttpContext context, string whole)
    {
        // Not disposed: a handler can use the token after the time limit. The source then holds no timer.
        CancellationTokenSource source = new(limit, services.Clock);
        (T? message, CallbackOutcome outcome) = await intake.ReadAsync(context, source.Token);
        if (message is not null)
            outcome = await delivery.DeliverAsync(MessageKey.Of(whole, callback, message), message, source.Token);
        if (outcome == CallbackOutcome.TimedOut)
            services.Log.TimedOut(callback.Id, limit);
        else
            source.Dispose();
        return outcome;
    }
}
