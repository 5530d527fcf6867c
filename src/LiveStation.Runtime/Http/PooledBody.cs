using System.Buffers;

namespace LiveStation.Runtime.Http;

/// <summary>A body in a rented buffer.</summary>
internal sealed class PooledBody : IDisposable
{
    // What a header claims is no reason to rent it all at once.
    private const int LargestFirstBuffer = 1024 * 1024;
    private const int SmallestBuffer = 4096;

    private byte[] _buffer;
    private int _length;

    // What was written of the buffer: more than the length when the bound cut the body.
    private int _filled;

    private PooledBody(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <summary>Why the body broke off; null when it came to its end or to the bound.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Whether there was more than the bound allows.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Receives a body up to a bound.</summary>
    /// <param name="content">Where it comes from.</param>
    /// <param name="bound">How many bytes to keep at most.</param>
    /// <param name="cancellationToken">Ends the receiving.</param>
    /// <returns>The body, even one that broke off.</returns>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public static async Task<PooledBody> ReceiveAsync(
        HttpContent? content,
        int bound,
        CancellationToken cancellationToken)
    {
        PooledBody body = new(FirstCapacity(content?.Headers.ContentLength, bound));
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
            await body.FillAsync(stream, bound, cancellationToken).ConfigureAwait(false);
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
    public byte[] Copy(int bound) => Span.Slice(0, Math.Min(_length, bound)).ToArray();

    /// <inheritdoc />
    public void Dispose()
    {
        byte[] buffer = _buffer;
        int filled = _filled;
        _buffer = [];
        _length = 0;
        _filled = 0;
        RentedBytes.Return(buffer, filled);
    }

    private static int FirstCapacity(long? contentLength, int bound)
    {
        // One byte more than announced, so that the end is seen without growing.
        long wanted = Math.Max((contentLength ?? 0) + 1, SmallestBuffer);
        return (int)Math.Min(Math.Min(wanted, LargestFirstBuffer), (long)bound + 1);
    }

    private async Task FillAsync(Stream stream, int bound, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_length == _buffer.Length)
            {
                _buffer = RentedBytes.Grow(_buffer, _length);
            }
            int read = await StreamBytes.ReadAsync(stream, _buffer, _length, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }
            _length += read;
            _filled = _length;
            if (_length > bound)
            {
                _length = bound;
                IsTruncated = true;
                return;
            }
        }
    }
}
