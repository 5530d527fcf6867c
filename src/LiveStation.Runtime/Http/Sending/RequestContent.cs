using System.Net;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>The content of a request, which knows whether it was read, so that a part of the request can have been sent.</summary>
/// <remarks>
/// A handler of the given client can send a request several times, or call another service after the request. The exception that
/// it throws then does not indicate whether the request itself was sent.
/// </remarks>
/// <param name="body">The body; empty if there is none.</param>
internal sealed class RequestContent(byte[] body) : ByteArrayContent(body)
{
    /// <summary>Whether the content was read.</summary>
    public bool WasRead { get; private set; }

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
