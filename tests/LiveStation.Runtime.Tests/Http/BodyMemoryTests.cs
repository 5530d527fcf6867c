using System.Buffers;
using System.Text;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Memory use of a body, and completeness of its bytes.</summary>
public sealed class BodyMemoryTests
{
    private const int Bound = 8 * 1024 * 1024;

    [Theory]
    [InlineData(null)]
    [InlineData(Bound)]
    public async Task A_body_beyond_the_bound_costs_little_more_than_the_bound(int? announced)
    {
        using EndlessStream stream = new(long.MaxValue);
        long before = GC.GetAllocatedBytesForCurrentThread();
        using PooledBody bytes = PooledBody.Of(Bound, announced);
        ValueTask<bool> filling = bytes.FillAsync(stream, Calls.Token);
        filling.IsCompleted.ShouldBeTrue();
        long cost = GC.GetAllocatedBytesForCurrentThread() - before;

        (await filling).ShouldBeFalse();
        stream.Count.ShouldBe(Bound + 1);
        // The pool can rent or allocate the first megabyte.
        cost.ShouldBeLessThan(Bound + 3 * 1024 * 1024);
        bytes.Length.ShouldBe(Bound);
    }

    [Fact]
    public async Task The_pool_keeps_no_large_array_of_a_body_beyond_the_bound()
    {
        const int Large = 2 * 1024 * 1024;
        bool isKept = true;
        // Tests that run at the same time also use the pool.
        for (int i = 0; i < 5 && isKept; i++)
        {
            // The array of an earlier body would hide the one of this body.
            while (IsPooled(Large) || IsPooled(2 * Large))
                continue;
            using EndlessStream stream = new(long.MaxValue);
            using (PooledBody body = PooledBody.Of(Bound, announced: null))
                (await body.FillAsync(stream, Calls.Token)).ShouldBeFalse();
            isKept = IsPooled(Large) || IsPooled(2 * Large);
        }

        isKept.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_some_megabytes_needs_no_memory_of_its_own(bool isAnnounced)
    {
        const int Length = 3 * 1024 * 1024;

        long least = await LeastAllocatedAsync(async () =>
        {
            using EndlessStream stream = new(Length);
            using PooledBody body = PooledBody.Of(Bound, isAnnounced ? Length : null);
            (await body.FillAsync(stream, Calls.Token)).ShouldBeTrue();
            body.Span.Length.ShouldBe(Length);
        });

        least.ShouldBeLessThan(50_000);
    }

    [Fact]
    public async Task A_codec_reads_a_stream_without_memory_for_its_bytes()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"content\":{\"threshold\":1" + new string(' ', 3_000_000) + "}}");
        MemoryStream stream = new(json);

        long least = await LeastAllocatedAsync(async () =>
        {
            stream.Position = 0;
            await SampleApi.Get.Reply.ReadAsync(stream, Calls.Token);
        });

        least.ShouldBeLessThan(5_000);
    }

    [Fact]
    public async Task Of_a_body_announced_beyond_the_bound_only_what_an_exception_keeps_is_read()
    {
        using EndlessStream stream = new(long.MaxValue);
        using StreamContent content = new(stream);
        content.Headers.ContentLength = Bound + 1;

        using PooledBody body = new();
        await body.ReceiveAsync(new HttpResponseMessage { Content = content }, Bound, 100, isDirect: false, Calls.Token);

        body.IsTruncated.ShouldBeTrue();
        body.Length.ShouldBe(100);
        stream.Count.ShouldBeLessThan(10_000);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4_096, false)]
    [InlineData(1_048_575, false)]
    [InlineData(1_048_576, false)]
    [InlineData(1_048_577, false)]
    [InlineData(5_000_000, false)]
    [InlineData(5_000_000, true)]
    [InlineData(1_048_577, true)]
    [InlineData(Bound, false)]
    [InlineData(Bound, true)]
    public async Task Every_byte_arrives_in_its_place(int length, bool isAnnounced)
    {
        using EndlessStream stream = new(length);
        using PooledBody bytes = PooledBody.Of(Bound, isAnnounced ? length : null);

        (await bytes.FillAsync(stream, Calls.Token)).ShouldBeTrue();

        byte[] copy = bytes.Copy(int.MaxValue);
        copy.Length.ShouldBe(length);
        bytes.Copy(10).ShouldBe(copy.Take(10));
        for (int i = 0; i < copy.Length; i++)
        {
            if (copy[i] != EndlessStream.At(i))
                Assert.Fail("byte " + i);
        }
        bytes.Span.SequenceEqual(copy).ShouldBeTrue();
    }

    [Fact]
    public async Task A_codec_reads_a_stream_up_to_its_bound()
    {
        byte[] body = Encoding.UTF8.GetBytes(SampleApi.GoodBody);
        ReplyCodec<SampleAlert> codec = SampleApi.Get.Reply;

        (await codec.ReadAsync(new MemoryStream(body), body.Length, Calls.Token)).Threshold.ShouldBe(30);
        (await Should.ThrowAsync<JsonShapeException>(
            async () => await codec.ReadAsync(new MemoryStream(body), body.Length - 1, Calls.Token)))
            .Expectation.ShouldBe("expected at most 27 bytes, found more");
        await Should.ThrowAsync<JsonShapeException>(
            async () => await codec.ReadAsync(new EndlessStream(long.MaxValue), Calls.Token));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(
            async () => await codec.ReadAsync(new MemoryStream(body), 0, Calls.Token));
    }

    /// <summary>Rents an array, and indicates whether it was not allocated. It is not returned.</summary>
    private static bool IsPooled(int length)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArrayPool<byte>.Shared.Rent(length).Length.ShouldBe(length);
        return GC.GetAllocatedBytesForCurrentThread() - before < length;
    }

    /// <summary>The fewest bytes that several runs allocate: the first has to fill the pool, and a collection can empty it.</summary>
    private static async Task<long> LeastAllocatedAsync(Func<Task> run)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task running = run();
            running.IsCompleted.ShouldBeTrue();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            await running;
        }
        return least;
    }

    /// <summary>A stream of bytes that depend on their position.</summary>
    private sealed class EndlessStream(long length) : MemoryStream
    {
        public long Count { get; private set; }

        public override bool CanSeek => false;

        public static byte At(long place) => (byte)(place * 31 % 251);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = (int)Math.Min(buffer.Length, length - Count);
            for (int i = 0; i < count; i++)
                buffer.Span[i] = At(Count + i);
            Count += count;
            return new(count);
        }
    }
}
