namespace LiveStation.Runtime.Http.Bodies;

/// <summary>A received body. A small body is stored in a rented buffer.</summary>
internal sealed class PooledBody : IDisposable
{
    private readonly BoundedBytes _bytes;

    private PooledBody(int bound, long? announced) => _bytes = new BoundedBytes(bound, announced);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _bytes.Span;

    /// <summary>The number of bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>The exception that interrupted the body; null if the end or the maximum was reached.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Whether the body exceeds the maximum.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>
    /// Whether the length was announced, so that the body is known to be complete. It is unknown for a body that was
    /// decompressed.
    /// </summary>
    public bool IsLengthKnown { get; private init; }

    /// <summary>Receives a body up to a maximum.</summary>
    /// <param name="content">The content to read.</param>
    /// <param name="bound">The maximum number of bytes.</param>
    /// <param name="excerpt">The number of bytes to read if the announced length exceeds the maximum.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The body, even if it is incomplete.</returns>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
    public static async Task<PooledBody> ReceiveAsync(
        HttpContent? content,
        int bound,
        int excerpt,
        CancellationToken cancellationToken)
    {
        long? announced = content?.Headers.ContentLength;
        int wanted = announced > bound ? Math.Min(excerpt, bound) : bound;
        PooledBody body = new(wanted, announced) { IsLengthKnown = announced is not null };
        if (content is null)
        {
            // .NET Framework omits the content when its length is unknown.
            return body;
        }
        try
        {
#if NET
            using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            body.IsTruncated = !await body._bytes.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AttemptFault.IsOfBody(exception, cancellationToken))
        {
            body.Fault = exception;
        }
        catch
        {
            body.Dispose();
            throw;
        }
        return body;
    }

    /// <summary>Copies the beginning.</summary>
    public byte[] Copy(int bound) => _bytes.Copy(bound);

    /// <inheritdoc />
    public void Dispose() => _bytes.Dispose();
}
