#if NET
using System.Runtime.CompilerServices;
#endif
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>A received body. A small body is stored in a rented buffer.</summary>
internal sealed class PooledBody : IDisposable
{
    // Not readonly: its methods change it.
    private BoundedBytes _bytes;

    /// <summary>Initializes a new instance of the <see cref="PooledBody"/> class that is empty until it is received.</summary>
    public PooledBody()
        : this(BoundedBytes.None)
    {
    }

    private PooledBody(BoundedBytes bytes) => _bytes = bytes;

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
    public bool IsLengthKnown { get; private set; }

    /// <summary>Returns an empty body that a stream fills. If the stream can seek, its length is trusted.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="bound">The maximum number of bytes.</param>
    public static PooledBody Of(Stream stream, int bound) => new(BoundedBytes.Of(stream, bound));

    /// <summary>Returns an empty body.</summary>
    /// <param name="bound">The maximum number of bytes.</param>
    /// <param name="announced">The number of bytes that a header announces; null if it is unknown.</param>
    public static PooledBody Of(int bound, long? announced) => new(BoundedBytes.Of(bound, announced));

    /// <summary>Receives a body up to a maximum, even if it is incomplete. The previous body must have been disposed.</summary>
    /// <param name="response">The response. .NET Framework omits its content when the length is unknown.</param>
    /// <param name="bound">The maximum number of bytes.</param>
    /// <param name="excerpt">The number of bytes to read if the announced length exceeds the maximum.</param>
    /// <param name="isDirect">Whether the response comes from a connection of the client, and not from handlers.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
#endif
    public async ValueTask ReceiveAsync(
        HttpResponseMessage response, int bound, int excerpt, bool isDirect, CancellationToken cancellationToken)
    {
        Fault = null;
        IsTruncated = false;
        IsLengthKnown = false;
        if (response.Content is not { } content)
            return;
        try
        {
            using Stream stream = await content.OpenAsync(isDirect, cancellationToken).ConfigureAwait(false);
            long? announced = content.LengthOf(stream);
            IsLengthKnown = announced is not null;
            int wanted = announced > bound ? Math.Min(excerpt, bound) : bound;
            _bytes = BoundedBytes.Of(wanted, announced, response.EndsAsAnnounced(stream, isDirect));
            IsTruncated = !await FillAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AttemptFault.IsOfBody(exception, cancellationToken))
        {
            Fault = exception;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Reads a stream to its end or to one byte beyond the maximum.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>True if the end was reached; otherwise, false.</returns>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        int read;
        do
            read = await _bytes.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        while (_bytes.Add(read));
        return !_bytes.IsExceeded;
    }

    /// <summary>Adds bytes, at most to one byte beyond the maximum.</summary>
    /// <returns>True if the maximum is not exceeded; otherwise, false.</returns>
    public bool TryAdd(ReadOnlySpan<byte> piece) => _bytes.TryAdd(piece);

    /// <summary>Creates the exception for a body beyond the maximum.</summary>
    public JsonShapeException TooLarge() => _bytes.TooLarge();

    /// <summary>Copies the beginning. The arrays are not joined.</summary>
    /// <param name="most">The maximum number of bytes to copy.</param>
    public byte[] Copy(int most) => _bytes.Copy(most);

    /// <inheritdoc />
    public void Dispose() => _bytes.Release();
}
