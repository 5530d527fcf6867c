using System.Buffers;
using System.Globalization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Collects the bytes of a stream up to a maximum with little memory overhead.</summary>
/// <remarks>
/// The first bytes are stored in a rented buffer. The rest of a long stream is stored in separate arrays, because a
/// pool would keep memory that few responses need. If the length is announced, one array is used. Otherwise, arrays are
/// added and joined at the end, so that a stream beyond the maximum uses no more memory than the maximum.
/// </remarks>
internal sealed class BoundedBytes : IDisposable
{
    // The length in a header is untrusted and does not justify a large allocation.
    private const int LargestRented = 1024 * 1024;
    private const int SmallestBuffer = 4096;

    private readonly int _bound;
    private readonly long _announced;
    private List<byte[]>? _full;
    private byte[] _current;
    private int _filled;
    private int _before;
    private bool _isRented = true;

    /// <summary>Initializes an empty buffer.</summary>
    /// <param name="bound">The maximum number of bytes.</param>
    /// <param name="announced">The expected number of bytes; null if it is unknown.</param>
    public BoundedBytes(int bound, long? announced)
    {
        _bound = bound;
        // One byte more than announced, so that the end is detected without growing.
        _announced = (announced ?? 0) + 1;
        long wanted = Math.Max(_announced, SmallestBuffer);
        _current = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(wanted, LargestRented), (long)bound + 1));
    }

    /// <summary>The number of bytes.</summary>
    public int Length => Math.Min(_before + _filled, _bound);

    /// <summary>The bytes as one span.</summary>
    public ReadOnlySpan<byte> Span
    {
        get
        {
            Join();
            return _current.AsSpan(0, Length);
        }
    }

    /// <summary>Gets the number of remaining bytes of a stream; null if it is unknown.</summary>
    public static long? Announced(Stream stream) => stream.CanSeek ? stream.Length - stream.Position : null;

    /// <summary>Reads a stream to its end or to one byte beyond the maximum.</summary>
    /// <returns>True if the end was reached; otherwise, false.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        while (_before + _filled <= _bound)
        {
            // Streams can ignore the token.
            cancellationToken.ThrowIfCancellationRequested();
            if (_filled == _current.Length)
                Extend();
            int read = await StreamBytes.ReadAsync(stream, _current, _filled, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return true;
            _filled += read;
        }
        return false;
    }

    /// <summary>Adds bytes, at most to one byte beyond the maximum.</summary>
    /// <returns>True if the maximum is not exceeded; otherwise, false.</returns>
    public bool TryAdd(ReadOnlySpan<byte> piece)
    {
        while (piece.Length > 0 && _before + _filled <= _bound)
        {
            if (_filled == _current.Length)
                Extend();
            int count = Math.Min(piece.Length, _current.Length - _filled);
            piece.Slice(0, count).CopyTo(_current.AsSpan(_filled));
            _filled += count;
            piece = piece.Slice(count);
        }
        return _before + _filled <= _bound;
    }

    /// <summary>Creates the exception for a stream beyond the maximum.</summary>
    public JsonShapeException TooLarge() => new(
        "$", string.Format(CultureInfo.InvariantCulture, "expected at most {0} bytes, found more", _bound));

    /// <summary>Copies the beginning. The arrays are not joined.</summary>
    /// <param name="most">The maximum number of bytes to copy.</param>
    public byte[] Copy(int most)
    {
        byte[] copy = new byte[Math.Min(Length, most)];
        int done = 0;
        foreach (byte[] piece in _full ?? [])
            done += CopyTo(copy, done, piece, piece.Length);
        CopyTo(copy, done, _current, _filled);
        return copy;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ReturnFirst();
        Replace([], filled: 0);
    }

    private static int CopyTo(byte[] copy, int start, byte[] piece, int length)
    {
        int count = Math.Min(length, copy.Length - start);
        Buffer.BlockCopy(piece, 0, copy, start, count);
        return count;
    }

    private void Extend()
    {
        int total = _before + _filled;
        if (_isRented && _current.Length < LargestRented)
        {
            _current = RentedBytes.Grow(_current, _filled);
        }
        else if (_full is null && _announced > total)
        {
            byte[] whole = new byte[Math.Min(_announced, (long)_bound + 1)];
            Buffer.BlockCopy(_current, 0, whole, 0, _filled);
            Replace(whole, _filled);
        }
        else
        {
            (_full ??= []).Add(_current);
            _before = total;
            _isRented = false;
            _current = new byte[Math.Min(LargestRented, (long)_bound + 1 - total)];
            _filled = 0;
        }
    }

    private void Join()
    {
        if (_full is not null)
        {
            byte[] whole = Copy(int.MaxValue);
            ReturnFirst();
            Replace(whole, whole.Length);
        }
    }

    /// <summary>Releases the arrays before the current one. Only the first is rented.</summary>
    private void ReturnFirst()
    {
        if (_full is { } pieces)
            RentedBytes.Return(pieces[0], pieces[0].Length);
        _full = null;
        _before = 0;
    }

    private void Replace(byte[] buffer, int filled)
    {
        if (_isRented)
            RentedBytes.Return(_current, _filled);
        _isRented = false;
        _current = buffer;
        _filled = filled;
    }
}
