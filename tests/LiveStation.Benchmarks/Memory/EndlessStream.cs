namespace LiveStation.Benchmarks.Memory;

/// <summary>The body of a response that never ends. It consists of white space, which is valid before any JSON.</summary>
/// <param name="watch">Measures the memory before every 4 MiB and before each read that reaches the limit.</param>
/// <param name="limit">The maximum length that the client accepts.</param>
/// <param name="takesTurns">Whether each read lets the other calls read first; otherwise, reads complete synchronously.</param>
internal sealed class EndlessStream(MemoryWatch watch, int limit, bool takesTurns) : Stream
{
    private const int Interval = 4 * 1024 * 1024;

    private long _count;
    private long _next;

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        if (_count >= _next || _count + buffer.Length > limit)
        {
            watch.Sample();
            _next = _count + Interval;
        }
        buffer.Fill((byte)' ');
        _count += buffer.Length;
        return buffer.Length;
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (takesTurns)
            await Task.Yield();
        return Read(buffer.Span);
    }

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
