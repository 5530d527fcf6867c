using System.Runtime.InteropServices;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Tests.Http;

public sealed class PooledBodyTests
{
    [Theory]
    [InlineData(100, 1_000)]
    [InlineData(100_000, 1_000_000)]
    [InlineData(100_000, 3_000)]
    public async Task Memory_that_is_returned_to_the_pool_contains_no_part_of_a_body(int length, int bound)
    {
        WatchingStream stream = new(length);
        using StreamContent content = new(stream);
        PooledBody body = new();
        await body.ReceiveAsync(new HttpResponseMessage { Content = content }, bound, bound, isDirect: false, Calls.Token);
        body.Span.IndexOfAnyExcept((byte)'x').ShouldBe(-1);

        body.Dispose();

        stream.Filled.IndexOf((byte)'x').ShouldBe(-1);
        stream.HasSeenRemains.ShouldBeFalse();
    }

    /// <summary>A body of one letter that inspects the previously filled memory when it gets other memory.</summary>
    private sealed class WatchingStream(int length) : MemoryStream
    {
        private Memory<byte> _last;
        private int _left = length;

        public bool HasSeenRemains { get; private set; }

        public ReadOnlySpan<byte> Filled => _last.Span;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default)
        {
            // Other memory than before: the previous one has been returned to the pool in between.
            HasSeenRemains |= !ReferenceEquals(ArrayOf(_last), ArrayOf(buffer)) && _last.Span.Contains((byte)'x');
            int count = Math.Min(buffer.Length, _left);
            buffer.Span.Slice(0, count).Fill((byte)'x');
            _left -= count;
            _last = count == 0 ? _last : buffer.Slice(0, count);
            return new(count);
        }

        private static byte[]? ArrayOf(Memory<byte> memory) =>
            MemoryMarshal.TryGetArray(memory, out ArraySegment<byte> array) ? array.Array : null;
    }
}
