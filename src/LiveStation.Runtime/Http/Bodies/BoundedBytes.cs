using System.Buffers;
using System.Globalization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Collects the bytes of a body up to a maximum with little memory overhead. It must not be copied.</summary>
/// <remarks>
/// The first bytes are stored in a rented buffer. The rest of a long body is stored in separate arrays, because a
/// pool would keep memory that few bodies need. If the length is announced, one array is used. Otherwise, arrays are
/// added and joined at the end, so that a body beyond the maximum uses no more memory than the maximum.
/// </remarks>
internal struct BoundedBytes
{
    // Enough for 10,000 events. A new array of this size would cost more than reading the JSON in it: the garbage
    // collector frees large arrays only when it collects everything.
    private const int LargestRented = 4 * 1024 * 1024;

    // The length in a header is not trusted, and does not justify a large buffer before the bytes arrive.
    private const int LargestUntrusted = 1024 * 1024;
    private const int SmallestBuffer = 4096;

    // Few steps, because each copies the bytes so far.
    private const int Growth = 4;
    private const int Piece = 1024 * 1024;

    private readonly int _bound;
    private readonly long _announced;
    private readonly long _end;
    private readonly int _largestRented;
    private List<byte[]>? _full;
    private byte[] _current;
    private int _filled;
    private int _before;
    private bool _isRented = true;

    private BoundedBytes(int bound, long? announced, int largest, bool endsAsAnnounced)
    {
        _end = endsAsAnnounced && announced is { } end ? end : long.MaxValue;
        _bound = bound;
        // One byte more than announced, so that the end is detected without growing.
        _announced = (announced ?? 0) + 1;
        _largestRented = _announced > LargestRented ? LargestUntrusted : LargestRented;
        long wanted = Math.Max(_announced, SmallestBuffer);
        _current = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(wanted, largest), (long)bound + 1));
    }

    private BoundedBytes(byte[] current)
    {
        _current = current;
        _isRented = false;
    }

    /// <summary>An empty buffer to which no bytes can be added.</summary>
    public static BoundedBytes None => new([]);

    /// <summary>The number of bytes.</summary>
    public readonly int Length => Math.Min(_before + _filled, _bound);

    /// <summary>Whether the body exceeds the maximum.</summary>
    public readonly bool IsExceeded => _before + _filled > _bound;

    /// <summary>The bytes as one span.</summary>
    public ReadOnlySpan<byte> Span
    {
        get
        {
            Join();
            return _current.AsSpan(0, Length);
        }
    }

    /// <summary>Returns an empty buffer for a stream. If the stream can seek, its length is trusted.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="bound">The maximum number of bytes.</param>
    public static BoundedBytes Of(Stream stream, int bound) =>
        new(bound, StreamBytes.LengthOf(stream), LargestRented, endsAsAnnounced: false);

    /// <summary>Returns an empty buffer for a body.</summary>
    /// <param name="bound">The maximum number of bytes.</param>
    /// <param name="announced">The number of bytes that a header announces; null if it is unknown.</param>
    /// <param name="endsAsAnnounced">Whether the body cannot be longer than announced, so that its end need not be read.</param>
    public static BoundedBytes Of(int bound, long? announced, bool endsAsAnnounced = false) =>
        new(bound, announced, LargestUntrusted, endsAsAnnounced);

    /// <summary>Begins to read the next bytes of a stream. They are added by <see cref="Add(int)"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">A token to cancel the operation. It is also checked here, because streams can ignore it.</param>
    public ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_filled == _current.Length)
            Extend();
        return StreamBytes.ReadAsync(stream, _current, _filled, cancellationToken);
    }

    /// <summary>Adds the bytes that were read.</summary>
    /// <param name="count">The number of bytes; 0 at the end of the stream.</param>
    /// <returns>True if more bytes are wanted; false at the end or one byte beyond the maximum.</returns>
    public bool Add(int count)
    {
        _filled += count;
        return count > 0 && !IsExceeded && _before + _filled != _end;
    }

    /// <summary>Adds bytes, at most to one byte beyond the maximum.</summary>
    /// <returns>True if the maximum is not exceeded; otherwise, false.</returns>
    public bool TryAdd(ReadOnlySpan<byte> piece)
    {
        while (piece.Length > 0 && !IsExceeded)
        {
            if (_filled == _current.Length)
                Extend();
            int count = Math.Min(piece.Length, _current.Length - _filled);
            piece.Slice(0, count).CopyTo(_current.AsSpan(_filled));
            _filled += count;
            piece = piece.Slice(count);
        }
        return !IsExceeded;
    }

    /// <summary>Creates the exception for a body beyond the maximum.</summary>
    public readonly JsonShapeException TooLarge() => new(
        "$", string.Format(CultureInfo.InvariantCulture, "expected at most {0} bytes, found more", _bound));

    /// <summary>Copies the beginning. The arrays are not joined.</summary>
    /// <param name="most">The maximum number of bytes to copy.</param>
    public readonly byte[] Copy(int most)
    {
        byte[] copy = new byte[Math.Min(Length, most)];
        int done = 0;
        foreach (byte[] piece in _full ?? [])
            done += CopyTo(copy, done, piece, piece.Length);
        CopyTo(copy, done, _current, _filled);
        return copy;
    }

    /// <summary>Returns the rented buffer. The bytes must not be used afterward.</summary>
    public void Release()
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
        if (_isRented && _current.Length < _largestRented)
        {
            long larger = Math.Min(Math.Min((long)Growth * _current.Length, _largestRented), (long)_bound + 1);
            _current = RentedBytes.Grow(_current, _filled, (int)larger - _filled);
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
            _current = new byte[Math.Min(Piece, (long)_bound + 1 - total)];
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
        // So long a body allocates other arrays in any case. A pool that kept a large one for it would keep it for nothing.
        if (_full is { } pieces && pieces[0].Length <= LargestUntrusted)
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
