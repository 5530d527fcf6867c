using System.Net;
using System.Net.Http.Headers;

namespace LiveStation.Testing.Replies;

/// <summary>Status and body of a response.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Body">The body.</param>
/// <param name="MediaType">The media type of the body.</param>
internal sealed record ReplyContent(int Status, byte[] Body, string MediaType = "application/json")
{
    /// <summary>Creates the HTTP response of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="headers">Additional headers.</param>
    public HttpResponseMessage ToResponse(HttpRequestMessage request, IEnumerable<(string Name, string Value)> headers)
    {
        ByteArrayContent content = new(Body);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        HttpResponseMessage response = new((HttpStatusCode)Status) { Content = content, RequestMessage = request };
        foreach ((string name, string value) in headers)
        {
            // A header of the body, such as Content-Type, is not one of the response. It replaces the usual one.
            if (response.Headers.TryAddWithoutValidation(name, value))
                continue;
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}
