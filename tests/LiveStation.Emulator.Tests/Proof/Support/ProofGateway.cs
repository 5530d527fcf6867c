using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.LiveStation;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveStation.Emulator.Tests.Proof.Support;

/// <summary>A gateway of the real API with an empty state, which is called without sockets.</summary>
internal sealed class ProofGateway : IDisposable
{
    private readonly TestClock _clock = new();
    private readonly ListLog _log = new();
    private readonly EmulatedGateway _gateway;

    public ProofGateway(long seed = 0)
    {
        EmulatedApi api = new(
            LiveStationApi.Zones, LiveStationApi.Errors, routes => LiveStationRoutes.Map(routes, new Examples()))
        {
            Codes = LiveStationEmulator.Codes,
            Sentence = ErrorSentences.Of,
            Hooks = LiveStationHooks.All,
        };
        ControlledClock clock = new(_clock);
        GatewaySettings settings = new([], AllowsUnsigned: true, clock, MaxRequestBodyBytes: 65_536, ChecksRegion: true, RequiresRegion: true)
        {
            State = new StateSettings { TimeProvider = clock, Seed = seed, Hooks = api.Hooks, ComparesRenderings = true },
        };
        _gateway = new EmulatedGateway(api, settings, new ErrorResponses(api.Errors, api.Sentence), _log);
    }

    public DateTimeOffset Now => _clock.GetUtcNow();

    public void Advance(TimeSpan time) => _clock.Milliseconds += (long)time.TotalMilliseconds;

    /// <summary>Calls an operation.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="target">The path after the prefix of the zone, and the query.</param>
    /// <param name="body">The body; null if there is none.</param>
    /// <param name="account">The access key.</param>
    /// <param name="zone">The zone; null for the first.</param>
    public ProofReply Send(string method, string target, JsonNode? body = null, string account = "account", ApiZone? zone = null)
    {
        zone ??= LiveStationApi.Zones[0];
        DefaultHttpContext context = new();
        IHttpRequestFeature request = context.Features.GetRequiredFeature<IHttpRequestFeature>();
        byte[] utf8 = body is null ? [] : Encoding.UTF8.GetBytes(body.ToJsonString());
        request.Method = method;
        context.Request.Host = new HostString("localhost");
        request.RawTarget = zone.PathPrefix + target;
        request.Headers[NcpSignature.AccessKeyHeader] = account;
        request.Headers[NcpSignature.RegionHeader] = zone.RegionCode;
        request.Body = new MemoryStream(utf8);
        context.Request.ContentLength = utf8.Length;
        Exchange exchange = new(context);
        _gateway.Locate(exchange);
        // Nothing is awaited: the body is in memory.
        EmulatedResponse response = _gateway.RespondAsync(exchange).AsTask().GetAwaiter().GetResult();
        return new ProofReply(response.OperationId, response.Status, response.Code, response.Body);
    }

    /// <summary>Lets someone outside the API change a resource; returns whether its state allows it.</summary>
    public bool Act(string actor, string type, string key, string to, string account = "account") =>
        _gateway.Worlds!.Find(account, LiveStationApi.Zones[0].RegionCode).Act(actor, type, key, to);

    /// <summary>What was written to the log at last.</summary>
    public string LastLog => _log.Lines.Count > 0 ? _log.Lines[^1] : "";

    public void Dispose() => _gateway.Dispose();

    private sealed class Examples : ILiveStationHandlers;
}
