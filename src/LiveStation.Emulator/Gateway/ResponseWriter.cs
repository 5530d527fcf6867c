using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>Sends answers with the headers of the gateway.</summary>
internal static class ResponseWriter
{
    /// <summary>Sends a response.</summary>
    /// <param name="context">The request it belongs to.</param>
    /// <param name="reply">The response.</param>
    /// <param name="now">The emulator's clock: clients correct theirs from the <c>Date</c> header.</param>
    public static async Task WriteAsync(HttpContext context, EmulatedResponse reply, DateTimeOffset now)
    {
        HttpResponse response = context.Response;
        response.StatusCode = reply.Status;
        response.GetTypedHeaders().Date = now;
        if (reply.ContentType is { } contentType)
            response.ContentType = contentType;
        if (reply.IsFromGateway)
        {
            response.Headers[NcpSignature.TraceIdHeader] = TraceIds.Next();
            response.Headers[NcpSignature.GatewayRequestIdHeader] = Guid.NewGuid().ToString();
            // Both stand in the vendor's examples of answers.
            response.Headers.Server = "nginx";
            response.Headers.AccessControlAllowOrigin = "*";
        }
        response.ContentLength = reply.AnnouncedLength;
        // When more is announced than sent, Kestrel sends what there is and closes. Abort would race with the sending.
        await response.Body.WriteAsync(reply.Body, context.RequestAborted);
    }
}
