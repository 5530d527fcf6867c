using System.Net;
#if NET
using System.Net.Http.Headers;
#endif

namespace LiveStation.Runtime.Http.Sending;

/// <summary>The content of a request, which knows whether it was read, so that a part of the request can have been sent.</summary>
/// <remarks>
/// A handler of the given client can send a request several times, or call another service after the request. The exception that
/// it throws then does not indicate whether the request itself was sent.
/// </remarks>
internal sealed class RequestContent : ByteArrayContent
{
    private readonly string? _regionCode;
#if NET
    private readonly bool _isEmpty;
    private bool _isUsedUp;
    private bool _isKept;
#endif

    /// <summary>Initializes a new instance of the <see cref="RequestContent"/> class.</summary>
    /// <param name="body">The body; empty if there is none.</param>
    /// <param name="regionCode">The value of the region header; null if the request has this header itself.</param>
    public RequestContent(byte[] body, string? regionCode)
        : base(body)
    {
        _regionCode = regionCode;
        Headers.TryAddWithoutValidation("Content-Type", NcpSignature.MediaType);
        if (regionCode is not null)
            Headers.TryAddWithoutValidation(NcpSignature.RegionHeader, regionCode);
#if NET
        _isEmpty = body.Length == 0;
#endif
    }

    /// <summary>Whether the content was read.</summary>
    public bool WasRead { get; private set; }

    /// <summary>Whether the content has the region header.</summary>
    public bool HasRegion => _regionCode is not null;

#if NET
    /// <summary>
    /// Keeps the content for another request if it is empty and its headers are as they were created, except that a handler can
    /// have added the length. Disposing it has no effect then.
    /// </summary>
    public bool TryKeep() => _isKept = _isEmpty && !_isUsedUp && HasOwnHeaders();

    /// <summary>Begins the use for another request.</summary>
    public void BeginAgain()
    {
        _isKept = false;
        WasRead = false;
    }

#endif
    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        WasRead = true;
        return base.SerializeToStreamAsync(stream, context);
    }

    /// <inheritdoc />
    protected override Task<Stream> CreateContentReadStreamAsync()
    {
        WasRead = true;
#if NET
        // The stream belongs to the content, and has an end.
        _isUsedUp = true;
#endif
        return base.CreateContentReadStreamAsync();
    }

#if NET
    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        WasRead = true;
        return base.SerializeToStreamAsync(stream, context, cancellationToken);
    }

    /// <inheritdoc />
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        WasRead = true;
        base.SerializeToStream(stream, context, cancellationToken);
    }

    /// <inheritdoc />
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
    {
        WasRead = true;
        _isUsedUp = true;
        return base.CreateContentReadStream(cancellationToken);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (_isKept)
            return;
        _isUsedUp = true;
        base.Dispose(disposing);
    }

    private bool HasOwnHeaders()
    {
        int count = 0;
        foreach (KeyValuePair<string, HeaderStringValues> header in Headers.NonValidated)
        {
            string? expected = header.Key switch
            {
                "Content-Type" => NcpSignature.MediaType,
                NcpSignature.RegionHeader => _regionCode,
                "Content-Length" => "0",
                _ => null,
            };
            if (expected is null || header.Value.Count != 1 || header.Value.ToString() != expected)
                return false;
            if (header.Key != "Content-Length")
                count++;
        }
        return count == (HasRegion ? 2 : 1);
    }
#endif
}
