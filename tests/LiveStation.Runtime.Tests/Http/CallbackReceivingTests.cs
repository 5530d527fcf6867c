using System.IO.Pipelines;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class CallbackReceivingTests
{
    private const string Message = """{"id":"c-1","name":"한강","alert":{"threshold":3}}""";

    private static readonly CancellationToken Ended = new(canceled: true);

    public static TheoryData<bool, int> Ways => new() { { false, 4096 }, { false, 1 }, { true, 4096 }, { true, 1 } };

    private static Task<SampleChannel> ReadAsync(
        bool isPipe, Stream body, int maxBytes = CallbackReader.DefaultMaxBytes, Action<ApiDrift>? onDrift = null) =>
        isPipe
            ? CallbackReader.ReadAsync(
                SampleApi.Profile, "alertRaised", SampleChannelJson.Instance, PipeReader.Create(body), onDrift, "id", maxBytes, default)
            : CallbackReader.ReadAsync(
                SampleApi.Profile, "alertRaised", SampleChannelJson.Instance, body, onDrift, "id", maxBytes, default);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_message_is_received_whole_and_in_pieces(bool isPipe, int piece)
    {
        SampleChannel message = await ReadAsync(isPipe, new PieceStream(Message, piece));

        (message.Id, message.Name, message.Alert.Threshold).ShouldBe(("c-1", "한강", 3));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_byte_order_mark_is_skipped(bool isPipe, int piece) =>
        (await ReadAsync(isPipe, new PieceStream("\uFEFF" + Message, piece))).Id.ShouldBe("c-1");

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_message_of_exactly_the_maximum_size_is_read(bool isPipe, int piece)
    {
        int size = Encoding.UTF8.GetByteCount(Message);

        (await ReadAsync(isPipe, new PieceStream(Message, piece), size)).Id.ShouldBe("c-1");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_larger_message_is_refused_with_the_maximum_and_not_read_further(bool isPipe, int piece)
    {
        PieceStream body = new(Message + new string(' ', 1_000_000), piece);

        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => ReadAsync(isPipe, body, 20));

        fault.Message.ShouldBe("The message alertRaised cannot be read: $: expected at most 20 bytes, found more.");
        fault.IsRawBodyTruncated.ShouldBeTrue();
        Encoding.UTF8.GetString(fault.RawBody.Span).ShouldBe(Message[..20]);
        body.Position.ShouldBeLessThanOrEqualTo(8192);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_default_maximum_is_a_mebibyte(bool isPipe, int piece)
    {
        string large = Message + new string(' ', (1024 * 1024) - Encoding.UTF8.GetByteCount(Message));

        (await ReadAsync(isPipe, new PieceStream(large, piece))).Id.ShouldBe("c-1");
        await Should.ThrowAsync<ApiFormatException>(() => ReadAsync(isPipe, new PieceStream(large + " ", piece)));
    }

    [Theory]
    [InlineData(false, "", "$", "found an error in line 1 at byte 1")]
    [InlineData(true, "", "$", "found an error in line 1 at byte 1")]
    [InlineData(false, """{"id":"c-1","alert":{"threshold":1""", "$.alert.threshold", "found an error in line 1")]
    [InlineData(true, """{"id":"c-1","alert":{"threshold":1""", "$.alert.threshold", "found an error in line 1")]
    [InlineData(false, """{"alert":{}}""", "$.id", "found none")]
    [InlineData(true, """{"alert":{}}""", "$.id", "found none")]
    public async Task An_invalid_message_is_refused_with_its_path(
        bool isPipe, string body, string path, string found)
    {
        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(
            () => ReadAsync(isPipe, new PieceStream(body, 1)));

        (fault.Operation, fault.JsonPath).ShouldBe(("alertRaised", path));
        fault.Expectation.ShouldContain(found);
        Encoding.UTF8.GetString(fault.RawBody.Span).ShouldBe(body);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_exception_of_an_incomplete_body_is_passed_on(bool isPipe) =>
        (await Should.ThrowAsync<IOException>(() => ReadAsync(isPipe, new PieceStream(Message, 5, breaksAt: 20))))
            .Message.ShouldBe("broken off");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Drift_is_reported(bool isPipe)
    {
        List<ApiDrift> drifts = [];

        await ReadAsync(isPipe, new PieceStream("""{"id":7,"alert":{}}""", 1), onDrift: drifts.Add);

        drifts.ShouldContain(drift => drift.JsonPath == "$.id" && drift.Kind == ApiDriftKind.WrongKind);
    }

    [Fact]
    public async Task A_stream_stays_open()
    {
        PieceStream body = new(Message, 7);

        await CallbackReader.ReadAsync(SampleApi.Profile, "x", SampleChannelJson.Instance, body, null, null, 4096, Calls.Token);

        body.CanRead.ShouldBeTrue();
    }

    [Fact]
    public async Task The_bytes_read_from_a_pipe_are_consumed_and_its_owner_completes_it()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Message), Calls.Token);
        await pipe.Writer.CompleteAsync();

        await CallbackReader.ReadAsync(SampleApi.Profile, "x", SampleChannelJson.Instance, pipe.Reader, null, null, 4096, Calls.Token);

        ReadResult rest = await pipe.Reader.ReadAsync(Calls.Token);
        (rest.IsCompleted, rest.Buffer.Length).ShouldBe((true, 0L));
        await pipe.Reader.CompleteAsync();
        Should.Throw<InvalidOperationException>(() => pipe.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_cancelled_token_cancels_even_where_the_stream_ignores_it() =>
        await Should.ThrowAsync<OperationCanceledException>(() => CallbackReader.ReadAsync(
            SampleApi.Profile, "x", SampleChannelJson.Instance, new PieceStream(Message, 1), null, null, 4096, Ended));

    [Fact]
    public async Task A_token_cancels_the_wait_for_a_pipe()
    {
        using CancellationTokenSource source = new();
        Task<SampleChannel> pending = CallbackReader.ReadAsync(
            SampleApi.Profile, "x", SampleChannelJson.Instance, new Pipe().Reader, null, null, 4096, source.Token);

        source.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(() => pending);
    }

    [Fact]
    public async Task Cancelling_the_pending_read_of_a_pipe_cancels()
    {
        Pipe pipe = new();
        Task<SampleChannel> pending = CallbackReader.ReadAsync(
            SampleApi.Profile, "x", SampleChannelJson.Instance, pipe.Reader, null, null, 4096, Calls.Token);

        pipe.Reader.CancelPendingRead();

        await Should.ThrowAsync<OperationCanceledException>(() => pending);
    }

    [Fact]
    public void Arguments_are_checked_before_anything_is_read()
    {
        PieceStream body = new(Message, 1);
        SampleChannelJson codec = SampleChannelJson.Instance;

        Should.Throw<ArgumentNullException>(() => { CallbackReader.ReadAsync(SampleApi.Profile, null!, codec, body, null, null, 1, default); });
        Should.Throw<ArgumentNullException>(
            () => { CallbackReader.ReadAsync<SampleChannel>(SampleApi.Profile, "x", null!, body, null, null, 1, default); });
        Should.Throw<ArgumentNullException>(
            () => { CallbackReader.ReadAsync(SampleApi.Profile, "x", codec, (Stream)null!, null, null, 1, default); });
        Should.Throw<ArgumentNullException>(
            () => { CallbackReader.ReadAsync(SampleApi.Profile, "x", codec, (PipeReader)null!, null, null, 1, default); });
        Should.Throw<ArgumentOutOfRangeException>(
            () => { CallbackReader.ReadAsync(SampleApi.Profile, "x", codec, body, null, null, 0, default); }).ParamName.ShouldBe("maxBytes");
        body.Position.ShouldBe(0);
    }
}
