using System.Text;

namespace LiveStation.Client.Tests.Quirks;

/// <summary>The description of a callback, with which code that knows no API receives its messages.</summary>
public sealed class CallbackDescriptionTests
{
    private static readonly EventMessage Message = new()
    {
        Id = 550081,
        LogLevel = EventLogLevel.Info,
        ChannelId = "ls-1",
        EventCode = EventCode.PublishStart,
        Time = DateTimeOffset.FromUnixTimeMilliseconds(1787399011000),
    };

    [Fact]
    public void A_callback_has_the_name_of_its_api_and_its_own() =>
        (LiveStationCallbacks.EventMessages.Api, LiveStationCallbacks.EventMessages.Id).ShouldBe(("LiveStation", "eventCallback"));

    [Fact]
    public async Task A_message_is_written_as_the_service_does_and_read_again()
    {
        byte[] written = LiveStationCallbacks.EventMessages.Write(Message);
        using MemoryStream stream = new(written);

        Encoding.UTF8.GetString(written).ShouldBe(
            """{"id":550081,"logLevel":"INFO","channelId":"ls-1","event":"PUBLISH_START","timestamp":1787399011000}""");
        LiveStationCallbacks.EventMessages.Read(written).ShouldBe(Message);
        (await LiveStationCallbacks.EventMessages.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            .ShouldBe(Message);
    }

    [Theory]
    [InlineData("""{"id":5,"event":"PUBLISH_START"}""")]
    [InlineData("""{"id":"5","event":"PUBLISH_END","channelId":"ls-2"}""")]
    public void A_message_is_identified_by_its_key_in_any_accepted_format(string body) =>
        LiveStationCallbacks.EventMessages.IdentityOf(LiveStationCallbacks.EventMessages.Read(Encoding.UTF8.GetBytes(body)))
            .ShouldBe("5");

    [Fact]
    public void A_message_without_its_key_is_rejected() =>
        Should.Throw<ApiFormatException>(() => LiveStationCallbacks.EventMessages.Read("{}"u8)).JsonPath.ShouldBe("$.id");

    [Fact]
    public async Task A_request_with_a_message_is_that_of_the_service()
    {
        using HttpRequestMessage request = LiveStationCallbacks.EventMessages.CreateRequest(
            new Uri("/hooks/live", UriKind.Relative), Message);

        (request.Method, request.RequestUri?.ToString()).ShouldBe((HttpMethod.Post, "/hooks/live"));
        request.Content!.Headers.ContentType?.ToString().ShouldBe("application/json");
        (await request.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))
            .ShouldBe(LiveStationCallbacks.EventMessages.Write(Message));
    }
}
