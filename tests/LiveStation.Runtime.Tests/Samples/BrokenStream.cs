using System.Text;

namespace LiveStation.Runtime.Tests;

/// <summary>A body that fails after its first bytes.</summary>
internal sealed class BrokenStream(string beginning) : MemoryStream(Encoding.UTF8.GetBytes(beginning))
{
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The peer hung up.");
}
