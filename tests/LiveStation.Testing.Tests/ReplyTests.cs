using System.Net;
using LiveStation.Runtime;
using Microsoft.Extensions.Time.Testing;

namespace LiveStation.Testing.Tests;

public sealed class ReplyTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddYears(57));
    private readonly Tested _tested;

    public ReplyTests() => _tested = new Tested(_clock);

    public void Dispose() => _tested.Dispose();

    [Fact]
    public async Task A_value_arrives_as_it_was_given()
    {
        ReStreamChannel channel = new() { ChannelId = "ls-1", ChannelStatus = ChannelStatus.Ready, StreamKey = "key", InstanceNo = 7 };
        _tested.Handler.Expect("getReStreamChannel").Returns(channel);

        ReStreamChannel received = await _tested.GetAsync();

        received.ChannelStatus.ShouldBe(ChannelStatus.Ready);
        received.StreamKey.Reveal().ShouldBe("key");
        received.InstanceNo.ShouldBe(7);
    }

    [Fact]
    public async Task A_list_arrives_with_its_total()
    {
        _tested.Handler.Expect("listReStreamChannels")
            .Returns(new ResultList<ReStreamChannel>([new ReStreamChannel { ChannelId = "ls-1" }]) { Total = 5 });

        ResultList<ReStreamChannel> page = await _tested.Client.ReStream.ListPageAsync(cancellationToken: Tested.Token);

        page.ShouldHaveSingleItem().ChannelId.ShouldBe("ls-1");
        page.Total.ShouldBe(5);
    }

    [Fact]
    public async Task An_operation_without_a_result_succeeds_without_a_body()
    {
        _tested.Handler.Expect("deleteQualityProfile").WithPath("qualityId", "7");

        await _tested.Client.QualityProfiles.DeleteAsync(7, Tested.Token);

        _tested.Handler.VerifyAll();
    }

    [Fact]
    public void A_value_of_another_type_is_refused_when_it_is_given() =>
        Should.Throw<ArgumentException>(() => _tested.Handler.Expect("listReStreamChannels").Returns(new ReStreamChannel()))
            .Message.ShouldStartWith(
                "The operation listReStreamChannels (GET /re-stream/channels) returns ResultList<ReStreamChannel>, not ReStreamChannel.");

    [Theory]
    [InlineData(LiveStationErrorCodes.NotFound, ErrorLayer.Service)]
    [InlineData(LiveStationErrorCodes.PermissionDenied, ErrorLayer.Gateway)]
    public async Task An_error_arrives_with_its_code_and_layer(int code, ErrorLayer layer)
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Error(code));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => _tested.GetAsync());

        (error.Code, error.Layer).ShouldBe((code, layer));
    }

    [Fact]
    public void An_error_that_the_API_does_not_have_is_refused() =>
        Should.Throw<ArgumentException>(() => _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Error(7)));

    [Fact]
    public async Task Throttling_specifies_when_to_call_again()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Throttled(TimeSpan.FromSeconds(3)));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => _tested.GetAsync());

        (error.StatusCode, error.Class, error.RetryAfter)
            .ShouldBe((HttpStatusCode.TooManyRequests, ErrorClass.Throttled, TimeSpan.FromSeconds(3)));
    }

    [Fact]
    public async Task A_page_of_a_proxy_has_no_code()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Html(503));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => _tested.GetAsync());

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.ServiceUnavailable, null));
    }

    [Fact]
    public async Task A_text_is_sent_unchanged()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Json("{ \"content\": {"));

        await Should.ThrowAsync<ApiFormatException>(() => _tested.GetAsync());
    }

    [Fact]
    public async Task A_header_of_the_body_replaces_the_usual_one()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Json("{}").WithHeader("Content-Type", "text/plain; charset=utf-8"));
        using HttpClient http = _tested.Handler.CreateHttpClient();

        using HttpResponseMessage response =
            await http.GetAsync(new Uri("https://livestation.apigw.ntruss.com/api/v2/re-stream/channels/ls-1"), Tested.Token);

        response.Content.Headers.GetValues("Content-Type").ShouldBe(["text/plain; charset=utf-8"]);
    }

    [Fact]
    public async Task A_reset_connection_is_no_timeout()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Reset());

        (await Should.ThrowAsync<ApiConnectionException>(() => _tested.GetAsync())).IsTimeout.ShouldBeFalse();
    }

    [Fact]
    public async Task Silence_ends_with_the_timeout_of_the_client()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(TestReply.Silence());

        Task<ReStreamChannel> call = _tested.GetAsync();
        call.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(100));

        (await Should.ThrowAsync<ApiConnectionException>(() => call)).IsTimeout.ShouldBeTrue();
    }

    [Fact]
    public async Task A_delay_is_measured_by_the_given_clock()
    {
        _tested.Handler.Expect("getReStreamChannel")
            .Replies(TestReply.Value(new ReStreamChannel { ChannelId = "ls-1" }).After(TimeSpan.FromSeconds(30)));

        Task<ReStreamChannel> call = _tested.GetAsync();
        _clock.Advance(TimeSpan.FromSeconds(29));
        call.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));

        (await call).ChannelId.ShouldBe("ls-1");
    }

    [Fact]
    public async Task Responses_are_given_in_order()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(
            TestReply.Throttled(), TestReply.Reset(), TestReply.Value(new ReStreamChannel { ChannelId = "ls-1" }));

        await Should.ThrowAsync<ApiErrorException>(() => _tested.GetAsync());
        await Should.ThrowAsync<ApiConnectionException>(() => _tested.GetAsync());
        (await _tested.GetAsync()).ChannelId.ShouldBe("ls-1");

        _tested.Handler.VerifyAll();
    }

    [Fact]
    public async Task The_last_response_repeats_for_calls_of_any_number()
    {
        _tested.Handler.Expect("getReStreamChannel").Replies(
            TestReply.Throttled(), TestReply.Value(new ReStreamChannel { ChannelId = "ls-1" })).AnyTimes();

        await Should.ThrowAsync<ApiErrorException>(() => _tested.GetAsync());
        for (int i = 0; i < 3; i++)
            (await _tested.GetAsync()).ChannelId.ShouldBe("ls-1");
    }
}
