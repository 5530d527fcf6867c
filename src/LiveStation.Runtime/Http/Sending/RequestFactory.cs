using System.Globalization;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Creates signed requests. The header and the signature use the same timestamp.</summary>
internal sealed class RequestFactory(
    ApiZone zone,
    SigningClock clock,
    string? userAgent,
    HttpMessageInvoker invoker,
    bool refusesContentOfReads)
{
    private readonly HttpClient? _client = invoker as HttpClient;

    // The content of a request without a body is kept for the next one. A concurrent call creates its own.
    private RequestContent? _parked;

    /// <summary>Creates the request of one attempt.</summary>
    /// <param name="call">The call, with the keys of the attempt.</param>
    /// <exception cref="InvalidOperationException">The request to send differs from the signed request.</exception>
    public HttpRequestMessage Create(OutgoingCall call)
    {
        SentAddress address = call.Address;
        if (!address.IsSentAsWritten)
        {
            throw new InvalidOperationException(
                "The signed path and query of " + call.Operation + " would change when sent: "
                + address.Target + " would be sent as " + address.Uri.PathAndQuery + ".");
        }
        OutgoingRequest request = new(call, address.Uri, this);
#if NET
        SetVersion(request);
#endif
        Sign(request, call);
        request.Content = ContentOf(call);
        if (_client is not null || request.Content is null)
            Add(request, NcpSignature.RegionHeader, zone.RegionCode);
        if (userAgent is not null)
            Add(request, "User-Agent", userAgent);
        if (call.Settings is { } settings)
        {
            foreach (KeyValuePair<string, string> header in settings.Headers)
                Add(request, header.Key, header.Value);
        }
        return request;
    }

    /// <summary>Signs a request with the current time, also one that was signed before.</summary>
    /// <param name="request">The request.</param>
    /// <param name="call">The call.</param>
    public void Sign(HttpRequestMessage request, OutgoingCall call)
    {
        string timestamp = clock.Read(call).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        SigningKeys keys = call.Keys!;
        string signature = keys.Signer.Sign(call.MethodName, call.Address.Text, call.Address.TargetStart, timestamp);
        call.Signature = signature;
        Add(request, NcpSignature.TimestampHeader, timestamp);
        Add(request, NcpSignature.AccessKeyHeader, keys.Credentials.AccessKey);
        Add(request, NcpSignature.SignatureHeader, signature);
    }

    /// <summary>
    /// Keeps the content of a request for a later one if it is empty. Handlers of a given client can have changed it or read it, or
    /// use it later, so it is kept only for connections of the client itself.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="request">Its request, whose response was received.</param>
    public void KeepContent(OutgoingCall call, HttpRequestMessage request)
    {
        if (_client is not null || call.Body is not null || request.Content is not RequestContent content)
            return;
        // The request is disposed with its content.
        request.Content = null;
        Volatile.Write(ref _parked, content);
    }

#if NET
    /// <summary>
    /// Applies the default HTTP version of the client. HttpClient applies it only to requests that it creates itself.
    /// </summary>
    /// <remarks>
    /// The default is read for each request, because it can be set after the transport was created. HttpClient has no
    /// such default on the platforms that use netstandard2.0.
    /// </remarks>
    private void SetVersion(HttpRequestMessage request)
    {
        if (_client is null)
            return;
        request.Version = _client.DefaultRequestVersion;
        request.VersionPolicy = _client.DefaultVersionPolicy;
    }

#endif
    // The headers are known to be valid. Validating them for each call would be redundant.
    private static void Add(HttpRequestMessage request, string name, string value) =>
        request.Headers.TryAddWithoutValidation(name, value);

    /// <summary>
    /// Creates the content of the request. Without a body, the content is empty so that Content-Type can be sent.
    /// </summary>
    /// <remarks>
    /// HttpClient sends Content-Type only with content, and the vendor requires it for all calls. Requests without a
    /// body, also GET and DELETE, are therefore sent with Content-Type and Content-Length: 0. Servers treat a GET with
    /// length 0 as a request without a body. A client with its own connections sends the region with the content too: the collection
    /// of request headers grows for the fifth header, which takes twice as long as the first four. .NET Framework and browsers
    /// reject content on GET and HEAD. There these requests are sent without the header, as in some of the vendor's examples.
    /// </remarks>
    private RequestContent? ContentOf(OutgoingCall call)
    {
        bool takesNone = call.Method == HttpMethod.Get || call.Method == HttpMethod.Head;
        if (refusesContentOfReads && takesNone && call.Body is null)
            return null;
        if (call.Body is null && Interlocked.Exchange(ref _parked, null) is { } parked)
        {
            parked.WasRead = false;
            return parked;
        }
        // Handlers of a given client can replace the content, and its default headers can contain another region.
        return new RequestContent(call.Body ?? [], _client is null ? zone.RegionCode : null);
    }
}
