namespace LiveStation.Runtime.Http.Bodies;

/// <summary>A received body. What is small lies in a rented buffer.</summary>
internal sealed class PooledBody : IDisposable
{
    private readonly BoundedBytes _bytes;

    private PooledBody(int bound, long? announced) => _bytes = new BoundedBytes(bound, announced);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _bytes.Span;

    /// <summary>How many bytes there are.</summary>
    public int Length => _bytes.Length;

    /// <summary>Why the body broke off; null when it came to its end or to the bound.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Whether there was more than the bound allows.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>
    /// Whether all of the body is known to have come: its length was announced. Of a body that was unpacked on the way it
    /// is not known.
    /// </summary>
    public bool IsLengthKnown { get; private init; }

    /// <summary>Receives a body up to a bound.</summary>
    /// <param name="content">Where it comes from.</param>
    /// <param name="bound">How many bytes to keep at most.</param>
    /// <param name="excerpt">How many bytes are enough of a body that is announced to be larger than the bound.</param>
    /// <param name="cancellationToken">Ends the receiving.</param>
    /// <returns>The body, even one that broke off.</returns>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
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
            // .NET Framework leaves out what has no length.
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

    /// <summary>A copy of the beginning.</summary>
    public byte[] Copy(int bound) => _bytes.Copy(bound);

    /// <inheritdoc />
    public void Dispose() => _bytes.Dispose();
}
