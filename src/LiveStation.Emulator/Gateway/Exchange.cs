using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveStation.Emulator.Gateway;

/// <summary>One request, and what the gateway has found out about it.</summary>
/// <param name="context">The context of the request.</param>
internal sealed class Exchange(HttpContext context)
{
    /// <summary>The context of the request.</summary>
    public HttpContext Context => context;

    /// <summary>The HTTP method.</summary>
    public string Method => context.Request.Method;

    /// <summary>The target as sent: the signature covers these characters, and the path of the context is decoded.</summary>
    public string RawTarget { get; } = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>The access key as sent; empty if the header is missing.</summary>
    public string AccessKey { get; } = context.Request.Headers[NcpSignature.AccessKeyHeader].ToString();

    /// <summary>The region as sent; empty if the header is missing.</summary>
    public string Region { get; } = context.Request.Headers[NcpSignature.RegionHeader].ToString();

    /// <summary>The parsed target; null if it is malformed.</summary>
    public RequestTarget? Target { get; set; }

    /// <summary>The operation; null if the route is unknown.</summary>
    public RouteMatch? Match { get; set; }

    /// <summary>The ID of the operation; null if the route is unknown.</summary>
    public string? OperationId => Match?.Route.OperationId;

    /// <summary>The body, if it was read; a refused call is not read.</summary>
    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Whether the client disconnected before there was a response.</summary>
    public bool IsDisconnected { get; set; }

    /// <summary>The name of the fault that replaced or changed the response; null if there was none.</summary>
    public string? Fault { get; set; }
}
