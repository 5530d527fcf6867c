using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator.Gateway;

/// <summary>
/// Determines the response to a request, in the order of the real API: first the gateway (target, route, caller, size),
/// then the service (region, then the checks of the operation).
/// </summary>
internal sealed class EmulatedGateway
{
    private readonly EmulatedApi _api;
    private readonly ErrorResponses _errors;
    private readonly GatewaySettings _settings;
    private readonly ILogger _log;
    private readonly RouteTable _routes;
    private readonly AuthenticationGate _authentication;
    private readonly RegionGate _region;

    public EmulatedGateway(EmulatedApi api, GatewaySettings settings, ErrorResponses errors, ILogger log)
    {
        _api = api;
        _errors = errors;
        _settings = settings;
        _log = log;
        ServerRoutes routes = new(errors);
        api.MapRoutes(routes);
        if (routes.Model is { } model)
            Worlds = new ResourceWorlds(model, routes.Examples, settings.State);
        _routes = new RouteTable([.. api.Zones.Select(zone => new ServedZone(zone))], routes.All);
        _authentication = new AuthenticationGate(settings, errors);
        _region = new RegionGate(api, settings.RequiresRegion, errors);
    }

    /// <summary>The state of all accounts and zones; null if the API has no state.</summary>
    public ResourceWorlds? Worlds { get; }

    /// <summary>Returns the response to a request.</summary>
    public async ValueTask<EmulatedResponse> RespondAsync(HttpContext context)
    {
        // RawTarget: the signature covers the characters that were sent, and Path is already decoded.
        string raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (RequestTarget.Parse(raw) is not { } target)
            return _errors.Gateway(GatewayProtocol.BadRequest);
        if (_routes.Find(context.Request.Method, target) is not { } match)
            return _errors.Gateway(GatewayProtocol.NotFound);
        EmulatedResponse response = _authentication.Refuse(context.Request, target) ?? await ServeAsync(context, match);
        return response with { OperationId = match.Route.OperationId };
    }

    private async ValueTask<EmulatedResponse> ServeAsync(HttpContext context, RouteMatch match)
    {
        if (await RequestBody.ReadAsync(context.Request, _settings.MaxRequestBodyBytes) is not { } body)
            return _errors.Gateway(GatewayProtocol.RequestTooLarge);
        if (_settings.ChecksRegion && _region.Refuse(context.Request, match.Zone) is { } refusal)
            return refusal;
        CancellationToken ended = context.RequestAborted;
        ServerCall call = new(match, body, _api.Codes, _settings.TimeProvider, ended)
        {
            World = Worlds?.Find(context.Request.Headers[NcpSignature.AccessKeyHeader].ToString(), match.Zone.Zone.RegionCode),
            Examples = _settings.Examples,
            PreferredExample = PreferHeader.Example(context.Request.Headers["Prefer"]),
        };
        try
        {
            return await match.Route.ServeAsync(call);
        }
        catch (Exception exception) when (!ended.IsCancellationRequested)
        {
            _log.HandlerBroke(exception, match.Route.OperationId);
            return _errors.Service(new ServerFailure(_api.Codes.Failure));
        }
    }
}
