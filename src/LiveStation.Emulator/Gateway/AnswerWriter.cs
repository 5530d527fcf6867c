using LiveStation.Emulator.Serving;
using LiveStation.Runtime.Http;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>Sends answers with the headers of the gateway.</summary>
internal static class AnswerWriter
{
    /// <summary>Sends an answer.</summary>
    /// <param name="context">The request it belongs to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="now">The emulator's clock: clients correct theirs from the <c>Date</c> header.</param>
    public static async Task WriteAsync(HttpContext context, Answer answer, DateTimeOffset now)
    {
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.GetTypedHeaders().Date = now;
        if (answer.ContentType is { } contentType)
            response.ContentType = contentType;
        if (answer.IsFromGateway)
        {
            response.Headers[NcpSignature.TraceIdHeader] = TraceIds.Next();
            response.Headers[NcpSignature.GatewayRequestIdHeader] = Guid.NewGuid().ToString();
            // Both stand in the vendor's examples of answers.
            response.Headers.Server = "nginx";
            response.Headers.AccessControlAllowOrigin = "*";
        }
        response.ContentLength = answer.AnnouncedLength;
        // When more is announced than sent, Kestrel sends what there is and closes. Abort would race with the sending.
        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
