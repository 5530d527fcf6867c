namespace LiveStation.Runtime.Tests;

/// <summary>A body that returns one byte and then blocks until reading is cancelled.</summary>
internal sealed class HangingStream(Action reading) : MemoryStream([(byte)'{'])
{
    public override async Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken) =>
        await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position == 0)
            return Read(buffer.Span);
        reading();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return 0;
    }
}
