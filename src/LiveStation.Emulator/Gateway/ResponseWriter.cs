using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>Sends responses with the headers of the gateway.</summary>
internal static class ResponseWriter
{
    /// <summary>The response header with what determined the response.</summary>
    public const string SourceHeader = "x-livestation-emulator";

    /// <summary>Sends a response.</summary>
    /// <param name="context">Context of the request.</param>
    /// <param name="reply">The response.</param>
    /// <param name="now">The time for the <c>Date</c> header, which clients compare with their clocks.</param>
    public static async Task WriteAsync(HttpContext context, EmulatedResponse reply, DateTimeOffset now)
    {
        HttpResponse response = context.Response;
        response.StatusCode = reply.Status;
        response.GetTypedHeaders().Date = now;
        if (reply.ContentType is { } contentType)
            response.ContentType = contentType;
        if (reply.Source is { } source)
            response.Headers[SourceHeader] = source switch { ResponseSource.State => "state", ResponseSource.Example => "example", _ => "handler" };
        if (reply.IsFromGateway)
        {
            response.Headers[NcpSignature.TraceIdHeader] = TraceIds.Next();
            response.Headers[NcpSignature.GatewayRequestIdHeader] = Guid.NewGuid().ToString();
            // The vendor's examples of responses contain both headers.
            response.Headers.Server = "nginx";
            response.Headers.AccessControlAllowOrigin = "*";
        }
        response.ContentLength = reply.AnnouncedLength;
        // When more bytes are announced than sent, Kestrel sends them and closes. Abort would race with the sending.
        await response.Body.WriteAsync(reply.Body, context.RequestAborted);
    }
}
