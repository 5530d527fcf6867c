using System.Net;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>The content of a request, which knows whether it was read, so that a part of the request can have been sent.</summary>
/// <remarks>
/// A handler of the given client can send a request several times, or call another service after the request. The exception that
/// it throws then does not indicate whether the request itself was sent.
/// </remarks>
internal sealed class RequestContent : ByteArrayContent
{
    /// <summary>Initializes a new instance of the <see cref="RequestContent"/> class.</summary>
    /// <param name="body">The body; empty if there is none.</param>
    /// <param name="regionCode">The value of the region header; null if the request has this header itself.</param>
    public RequestContent(byte[] body, string? regionCode)
        : base(body)
    {
        Headers.TryAddWithoutValidation("Content-Type", NcpSignature.MediaType);
        if (regionCode is not null)
            Headers.TryAddWithoutValidation(NcpSignature.RegionHeader, regionCode);
    }

    /// <summary>Whether the content was read. It is reset when the content is used for another request.</summary>
    public bool WasRead { get; set; }

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
#endif
}
