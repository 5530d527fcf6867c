using LiveStation.Emulator.Routing;

namespace LiveStation.Emulator.Control.Routes;

/// <summary>A route of the control plane.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, with <c>{placeholders}</c>.</param>
/// <param name="HandleAsync">Handles a request.</param>
internal sealed record ControlRoute(string Method, string Path, Func<ControlRequest, ValueTask<ControlReply>> HandleAsync)
{
    /// <summary>The parsed path.</summary>
    public RoutePattern Pattern { get; } = RoutePattern.Parse(Path);

    /// <summary>Returns a route that only reads.</summary>
    /// <param name="path">The path.</param>
    /// <param name="handle">Handles a request.</param>
    public static ControlRoute Get(string path, Func<ControlRequest, ControlReply> handle) =>
        new("GET", path, request => ValueTask.FromResult(handle(request)));

    /// <summary>Returns a route that changes something.</summary>
    /// <param name="path">The path.</param>
    /// <param name="handle">Handles a request.</param>
    public static ControlRoute Post(string path, Func<ControlRequest, ControlReply> handle) =>
        new("POST", path, request => ValueTask.FromResult(handle(request)));

    /// <summary>Returns a route that removes something.</summary>
    /// <param name="path">The path.</param>
    /// <param name="handle">Handles a request.</param>
    public static ControlRoute Delete(string path, Func<ControlRequest, ControlReply> handle) =>
        new("DELETE", path, request => ValueTask.FromResult(handle(request)));
}
