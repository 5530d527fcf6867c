using LiveStation.Emulator.Control.Actions;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Control;

/// <summary>
/// Everything under <c>/_emulator</c>: reads and controls the emulator. These requests are not part of the API: they need no
/// signature, meet no faults, and are not in the log of requests.
/// </summary>
/// <param name="topics">The routes.</param>
/// <param name="guard">Refuses requests of foreign pages.</param>
/// <param name="actions">Stores what the requests do.</param>
internal sealed class ControlPlane(IReadOnlyList<IControlTopic> topics, ControlGuard guard, ActionLog actions)
{
    private const string Root = "/_emulator";
    private const string Home = "/";
    private const int MaxBodyBytes = 4 * 1024 * 1024;

    private readonly ControlRoute[] _routes = [.. topics.SelectMany(topic => topic.Routes)];

    /// <summary>Returns whether a request belongs to the control plane.</summary>
    /// <param name="request">The request.</param>
    /// <param name="target">The target, as sent.</param>
    public static bool Owns(HttpRequest request, string target) => IsBrowserAtHome(request, target)
        || (target.StartsWith(Root, StringComparison.Ordinal) && (target.Length == Root.Length || target[Root.Length] is '/' or '?'));

    /// <summary>Handles a request.</summary>
    /// <param name="context">The context of the request.</param>
    /// <param name="target">The target, as sent.</param>
    public async Task HandleAsync(HttpContext context, string target)
    {
        if (target is Home or Root)
        {
            bool isMoved = target == Root;
            context.Response.Redirect($"{Root}/", permanent: isMoved, preserveMethod: isMoved);
            return;
        }
        await WriteAsync(context, await RespondAsync(context.Request, target));
    }

    // Whoever opens the address of the emulator in a browser looks for the page. The gateway's error is for programs.
    private static bool IsBrowserAtHome(HttpRequest request, string target) =>
        target == Home && HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private async ValueTask<ControlReply> RespondAsync(HttpRequest request, string target)
    {
        if (guard.WhyRefused(request) is { } reason)
            return Error(403, reason);
        if (RequestTarget.Parse(target) is not { } parsed || Find(request.Method, parsed) is not { } found)
            return Unknown();
        return await RequestBody.ReadAsync(request, MaxBodyBytes) is { } body
            ? await RespondAsync(found.Route, new ControlRequest(found.Values, parsed.Query, body, request.HttpContext.RequestAborted))
            : Error(413, $"The body must have at most {MaxBodyBytes} bytes.");
    }

    private async ValueTask<ControlReply> RespondAsync(ControlRoute route, ControlRequest request)
    {
        try
        {
            ControlReply reply = await route.HandleAsync(request);
            Record(route, request, reply.Status, error: null);
            return reply;
        }
        catch (ControlFailure failure)
        {
            Record(route, request, failure.Status, failure.Message);
            return Error(failure.Status, failure.Message);
        }
    }

    private void Record(ControlRoute route, ControlRequest request, int status, string? error)
    {
        if (!HttpMethods.IsGet(route.Method))
            actions.Add(request.Action ?? $"{route.Method} {route.Path}", status, error);
    }

    private (ControlRoute Route, IReadOnlyList<string> Values)? Find(string method, RequestTarget target)
    {
        foreach (ControlRoute route in _routes.Where(route => route.Method == method))
        {
            if (route.Pattern.Match(target.Segments) is { } values)
                return (route, values);
        }
        return null;
    }

    private ControlReply Unknown()
    {
        string[] routes = [.. _routes.Select(route => $"{route.Method} {route.Path}")];
        ErrorReply error = new("There is no such route. Use one of the listed routes.") { Routes = routes };
        return ControlReply.Json(error, ControlJson.Default.ErrorReply, status: 404);
    }

    private static ControlReply Error(int status, string sentence) =>
        ControlReply.Json(new ErrorReply(sentence), ControlJson.Default.ErrorReply, status);

    private static async Task WriteAsync(HttpContext context, ControlReply reply)
    {
        HttpResponse response = context.Response;
        response.StatusCode = reply.Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // A foreign page must not show the buttons of this one in a frame.
        response.Headers.XFrameOptions = "DENY";
        if (reply.Status == StatusCodes.Status204NoContent)
            return;
        response.ContentType = reply.ContentType;
        response.ContentLength = reply.Body.Length;
        await response.Body.WriteAsync(reply.Body, context.RequestAborted);
    }
}
