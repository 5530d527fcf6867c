using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace LiveStation.Client.Tests.Quirks;

public sealed class CallbackTests
{
    [Fact]
    public void An_event_is_read_from_the_bytes_that_were_posted()
    {
        EventMessage message = LiveStationCallbacks.ReadEvent(
            """{"id":550081,"logLevel":"INFO","channelId":"ls-1","event":"PUBLISH_START","timestamp":1787399011000}"""u8);

        message.Id.ShouldBe(550081);
        message.LogLevel.Known.ShouldBe(EventLogLevel.Info);
        message.ChannelId.ShouldBe("ls-1");
        message.EventCode.Known.ShouldBe(EventCode.PublishStart);
        message.Time.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1787399011000));
    }

    [Fact]
    public void Numbers_can_be_text_as_on_older_pages()
    {
        EventMessage message = LiveStationCallbacks.ReadEvent("""{"id":"7","event":"PUBLISH_END","timestamp":"1787399011000"}"""u8);

        (message.Id, message.Time.ToUnixTimeMilliseconds()).ShouldBe((7, 1787399011000));
    }

    [Fact]
    public void Unknown_values_and_members_are_preserved()
    {
        EventMessage message = LiveStationCallbacks.ReadEvent("""{"id":1,"event":"SUNRISE","kind":"LIVE"}"""u8);

        message.EventCode.UnknownValue.ShouldBe("SUNRISE");
        message.UnknownMembers.Keys.ShouldBe(["kind"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"id\":1")]
    [InlineData("{\"id\":{}}")]
    [InlineData("{} {}")]
    [InlineData("{}")]
    [InlineData("{\"id\":null,\"event\":\"PUBLISH_START\"}")]
    [InlineData("{\"event\":\"PUBLISH_START\",\"timestamp\":1787399011000}")]
    [InlineData("{\"id\":\"\",\"event\":\"PUBLISH_START\"}")]
    [InlineData("{\"id\":0,\"event\":\"PUBLISH_START\"}")]
    [InlineData("{\"id\":\"0\",\"event\":\"PUBLISH_START\"}")]
    [InlineData("{\"id\":0.4,\"event\":\"PUBLISH_START\"}")]
    [InlineData("{\"id\":5}")]
    [InlineData("[{\"id\":0,\"event\":\"PUBLISH_START\"}]")]
    [InlineData("{\"\\ud800\":1,\"id\":0}")]
    [InlineData("{\"id\":77,\"action\":\"opened\",\"repository\":{}}")]
    public void An_invalid_message_is_rejected_with_its_name_and_its_bytes(string body)
    {
        ApiFormatException exception = Should.Throw<ApiFormatException>(
            () => LiveStationCallbacks.ReadEvent(Encoding.UTF8.GetBytes(body)));

        using MemoryStream stream = new(Encoding.UTF8.GetBytes(body));
        Should.Throw<ApiFormatException>(() => LiveStationCallbacks.ReadEventAsync(stream)).Message.ShouldBe(exception.Message);
        exception.Operation.ShouldBe("eventCallback");
        exception.Message.ShouldStartWith("The message eventCallback cannot be read: $");
        Encoding.UTF8.GetString(exception.RawBody.Span).ShouldBe(body);
    }

    [Theory]
    [InlineData("{\"id\":5,\"\\ud800\":1,\"event\":\"PUBLISH_START\"}")]
    [InlineData("{\"\\u0069d\":5,\"event\":\"PUBLISH_START\"}")]
    [InlineData("[{\"id\":5,\"event\":\"PUBLISH_START\"}]")]
    public void A_message_in_an_unexpected_format_is_read(string body) =>
        LiveStationCallbacks.ReadEvent(Encoding.UTF8.GetBytes(body)).Id.ShouldBe(5);

    [Fact]
    public async Task An_event_is_received_from_the_body_of_a_request()
    {
        byte[] posted = [.. """{"id":550081,"event":"PUBLISH_START"}"""u8];

        using MemoryStream stream = new(posted);
        (await LiveStationCallbacks.ReadEventAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            .Id.ShouldBe(550081);
        PipeReader pipe = PipeReader.Create(new ReadOnlySequence<byte>(posted));
        (await LiveStationCallbacks.ReadEventAsync(pipe, cancellationToken: TestContext.Current.CancellationToken))
            .EventCode.Known.ShouldBe(EventCode.PublishStart);
        using MemoryStream without = new("{}"u8.ToArray());
        (await Should.ThrowAsync<ApiFormatException>(() => LiveStationCallbacks.ReadEventAsync(without)))
            .JsonPath.ShouldBe("$.id");
    }
}
