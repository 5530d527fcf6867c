using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.Journal;
using LiveStation.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator.Gateway;

/// <summary>
/// Determines the response to a request, in the order of the real API: first the gateway (target, route, caller, size),
/// then the service (region, then the checks of the operation).
/// </summary>
internal sealed class EmulatedGateway : IDisposable
{
    private readonly EmulatedApi _api;
    private readonly ErrorResponses _errors;
    private readonly GatewaySettings _settings;
    private readonly ILogger _log;
    private readonly RouteTable _routes;
    private readonly AuthenticationGate _authentication;
    private readonly RegionGate _region;
    private readonly StateJournal? _journal;

    /// <summary>Initializes a new instance of the <see cref="EmulatedGateway"/> class.</summary>
    /// <exception cref="IOException">The data file cannot be used; the message says why and what to do.</exception>
    public EmulatedGateway(EmulatedApi api, GatewaySettings settings, ErrorResponses errors, ILogger log)
    {
        _api = api;
        _errors = errors;
        _settings = settings;
        _log = log;
        ServerRoutes routes = new(errors);
        api.MapRoutes(routes);
        if (routes.Model is { } model)
            Worlds = new ResourceWorlds(model, routes.Examples, settings.State with { Journal = _journal = JournalOf(routes) });
        Description = routes.Description;
        Routes = routes.All;
        _routes = new RouteTable([.. api.Zones.Select(zone => new ServedZone(zone))], routes.All);
        _authentication = new AuthenticationGate(settings, errors);
        _region = new RegionGate(api, settings.RequiresRegion, errors);
    }

    /// <summary>The state of all accounts and zones; null if the API has no state.</summary>
    public ResourceWorlds? Worlds { get; }

    /// <summary>The model of the state, as JSON; null if the API has no state.</summary>
    public string? Description { get; }

    /// <summary>The operations.</summary>
    public IReadOnlyList<Route> Routes { get; }

    /// <summary>Closes the data file.</summary>
    public void Dispose() => _journal?.Dispose();

    /// <summary>Parses the target and finds the operation of a request.</summary>
    public void Locate(Exchange exchange)
    {
        exchange.Target = RequestTarget.Parse(exchange.RawTarget);
        if (exchange.Target is { } target)
            exchange.Match = _routes.Find(exchange.Method, target);
    }

    /// <summary>Returns the response to a request whose operation was searched.</summary>
    public async ValueTask<EmulatedResponse> RespondAsync(Exchange exchange)
    {
        if (exchange.Target is not { } target)
            return _errors.Gateway(GatewayErrors.BadRequest);
        if (exchange.Match is not { } match)
            return _errors.Gateway(GatewayErrors.NotFound);
        EmulatedResponse response =
            _authentication.Refuse(exchange.Context.Request, target) ?? await ServeAsync(exchange, match);
        return response with { OperationId = match.Route.OperationId };
    }

    /// <summary>Returns the response to a call that did not come through the gateway, such as a call of a scenario.</summary>
    /// <param name="match">The operation, with path and query.</param>
    /// <param name="body">The body; empty if there is none.</param>
    /// <param name="accessKey">The account of the call.</param>
    /// <param name="preferredExample">The name of the example that the caller selected; null if there is none.</param>
    /// <param name="ended">A token to cancel the call.</param>
    public async ValueTask<EmulatedResponse> ServeAsync(
        RouteMatch match, ReadOnlyMemory<byte> body, string accessKey, string? preferredExample, CancellationToken ended)
    {
        ServerCall call = new(match, body, _api.Codes, _settings.TimeProvider, ended)
        {
            AccessKey = accessKey,
            World = Worlds?.Find(accessKey, match.Zone.Zone.RegionCode),
            Examples = _settings.Examples,
            PreferredExample = preferredExample,
        };
        try
        {
            return await match.Route.ServeAsync(call);
        }
        catch (Exception exception) when (!ended.IsCancellationRequested)
        {
            _log.HandlerBroke(exception, match.Route.OperationId);
            return _errors.Service(new ServerFailure(_api.Codes.Failure)) with
            {
                // The message of the exception could contain a secret.
                Reason = new LocalText(
                    $"the handler threw {exception.GetType().Name}", $"핸들러에서 {exception.GetType().Name} 예외가 발생했습니다"),
                Source = ResponseSource.Handler,
            };
        }
    }

    private async ValueTask<EmulatedResponse> ServeAsync(Exchange exchange, RouteMatch match)
    {
        HttpContext context = exchange.Context;
        if (await RequestBody.ReadAsync(context.Request, _settings.MaxRequestBodyBytes) is not { } body)
            return _errors.Gateway(GatewayErrors.RequestTooLarge);
        exchange.Body = body;
        if (_settings.ChecksRegion && _region.Refuse(context.Request, match.Zone) is { } refusal)
            return refusal;
        string? preferred = PreferHeader.Example(context.Request.Headers["Prefer"]);
        return await ServeAsync(match, body, exchange.AccessKey, preferred, context.RequestAborted);
    }

    private StateJournal? JournalOf(ServerRoutes routes) =>
        _settings is { DataFile: { } path, Examples: ExampleUse.Fallback } ? new StateJournal(path, routes.Description ?? "") : null;
}
