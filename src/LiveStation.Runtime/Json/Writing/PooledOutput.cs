using System.Buffers;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>Collects bytes in a rented buffer.</summary>
internal sealed class PooledOutput : IBufferWriter<byte>, IDisposable
{
    private const int FirstCapacity = 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstCapacity);
    private int _length;

    /// <summary>The bytes that were written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <inheritdoc />
    public void Advance(int count) => _length += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        // Completely: an error can leave bytes that were written but not counted.
        RentedBytes.Return(buffer, buffer.Length);
    }

    private void Reserve(int sizeHint)
    {
        if (_buffer.Length - _length >= Math.Max(1, sizeHint))
            return;
        _buffer = RentedBytes.Grow(_buffer, _length, sizeHint);
    }
}
