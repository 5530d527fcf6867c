using System.Globalization;
using System.Net.Http.Headers;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Builds signed requests. One reading of the clock goes into both the header and the signature.</summary>
internal sealed class RequestFactory(
    ApiZone zone,
    NcpCredentials credentials,
    NcpSigner signer,
    TimeProvider timeProvider,
    string? userAgent,
    HttpMessageInvoker invoker,
    bool refusesContentOfReads)
{
    /// <summary>Builds the request of one attempt.</summary>
    /// <param name="call">The call.</param>
    /// <exception cref="InvalidOperationException">What would be sent is not what would be signed.</exception>
    public HttpRequestMessage Create(OutgoingCall call)
    {
        Uri address = new(zone.Origin + call.Target);
        // Uri may tidy a path up: take out dot segments, decode what need not be encoded. Servers sign what they
        // receive.
        if (!string.Equals(address.PathAndQuery, call.Target, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                "The target of " + call.Operation + " would be sent in another form than it is signed in: "
                + call.Target + " would become " + address.PathAndQuery + ".");
        }
        string timestamp = timeProvider.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string signature = signer.Sign(call.Method.Method, call.Target, timestamp);
        call.Signature = signature;
        HttpRequestMessage request = new(call.Method, address);
        SetVersion(request);
        Add(request, NcpSignature.TimestampHeader, timestamp);
        Add(request, NcpSignature.AccessKeyHeader, credentials.AccessKey);
        Add(request, NcpSignature.SignatureHeader, signature);
        Add(request, NcpSignature.RegionHeader, zone.RegionCode);
        if (userAgent is not null)
            Add(request, "User-Agent", userAgent);
        request.Content = ContentOf(call);
        return request;
    }

    /// <summary>HttpClient's defaults are for the requests that it makes by itself; others have to take them over.</summary>
    /// <remarks>
    /// Read for each request, for it may be set after the transport was made. What netstandard2.0 is used by has an
    /// HttpClient without such defaults.
    /// </remarks>
    private void SetVersion(HttpRequestMessage request)
    {
#if NET
        if (invoker is HttpClient client)
        {
            request.Version = client.DefaultRequestVersion;
            request.VersionPolicy = client.DefaultVersionPolicy;
        }
#else
        _ = (request, invoker);
#endif
    }

    // The headers are known to be well-formed; checking them again on each call would only cost.
    private static void Add(HttpRequestMessage request, string name, string value) =>
        request.Headers.TryAddWithoutValidation(name, value);

    /// <summary>The body, or none, yet something that Content-Type can hang on.</summary>
    /// <remarks>
    /// HttpClient sends Content-Type with a content only, and the vendor wants it on all calls, so each request has one,
    /// if an empty one: on the wire that is Content-Type with Content-Length: 0, for GET and DELETE as well. A GET of
    /// length 0 is a request without a body, and servers take it so. .NET Framework and browsers refuse a content on GET
    /// and HEAD: there these go without the header, as some of the vendor's own examples do.
    /// </remarks>
    private ByteArrayContent? ContentOf(OutgoingCall call)
    {
        bool takesNone = call.Method == HttpMethod.Get || call.Method == HttpMethod.Head;
        if (refusesContentOfReads && takesNone && call.Body is null)
            return null;
        ByteArrayContent content = new(call.Body ?? []);
        content.Headers.ContentType = new MediaTypeHeaderValue(NcpSignature.MediaType);
        return content;
    }
}
