namespace LiveStation.Testing.Tests;

public sealed class VerificationTests : IDisposable
{
    private readonly Tested _tested = new();

    public void Dispose() => _tested.Dispose();

    [Fact]
    public async Task One_message_contains_all_missing_and_all_unexpected_calls()
    {
        _tested.Handler.Expect("getReStreamChannel").WithPath("channelId", "ls-1").Returns(new ReStreamChannel()).Times(2);
        _tested.Handler.Expect("deleteReStreamChannel");
        await _tested.GetAsync("ls-1");
        await UnexpectedAsync(() => _tested.GetAsync("ls-2"));
        await UnexpectedAsync(() => _tested.Client.ReStream.CreateAsync(Requests.Channel, Tested.Token));

        Should.Throw<CallVerificationException>(_tested.Handler.VerifyAll).Message.ShouldBe(
            """
            Expected calls that were not made:
              getReStreamChannel (GET /re-stream/channels/{channelId}) with channelId 'ls-1': 1 of 2 calls
              deleteReStreamChannel (DELETE /re-stream/channels/{channelId}): 0 of 1 calls
            Calls that were not expected:
              getReStreamChannel (GET /re-stream/channels/{channelId}): the path value 'channelId' differs
              createReStreamChannel (POST /re-stream/channels): no call of this operation is expected
            """);
    }

    [Fact]
    public async Task A_call_too_many_is_unexpected()
    {
        _tested.Handler.Expect("getReStreamChannel").Returns(new ReStreamChannel());
        await _tested.GetAsync();

        await UnexpectedAsync(() => _tested.GetAsync());

        Should.Throw<CallVerificationException>(_tested.Handler.VerifyAll)
            .Unexpected.ShouldHaveSingleItem().ShouldEndWith(": all 1 expected calls were already made");
    }

    [Fact]
    public async Task A_call_that_must_not_be_made_is_unexpected()
    {
        _tested.Handler.Expect("getReStreamChannel").Times(0);
        _tested.Handler.VerifyAll();

        await UnexpectedAsync(() => _tested.GetAsync());

        Should.Throw<CallVerificationException>(_tested.Handler.VerifyAll);
    }

    [Fact]
    public void A_call_of_any_number_can_be_missing()
    {
        _tested.Handler.Expect("getReStreamChannel").AnyTimes();

        _tested.Handler.VerifyAll();
    }

    [Fact]
    public void A_call_has_an_exact_or_any_number_of_times()
    {
        const string message =
            "The expected call getReStreamChannel (GET /re-stream/channels/{channelId}) has both Times and AnyTimes. Call one of them.";

        ExpectedCall exact = _tested.Handler.Expect("getReStreamChannel").Times(2);
        ExpectedCall any = _tested.Handler.Expect("getReStreamChannel").AnyTimes();

        Should.Throw<InvalidOperationException>(exact.AnyTimes).Message.ShouldBe(message);
        Should.Throw<InvalidOperationException>(() => any.Times(2)).Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_call_whose_condition_throws_is_unexpected()
    {
        FormatException thrown = new(Requests.StreamKey);
        _tested.Handler.Expect("getReStreamChannel").Where(_ => throw thrown).Returns(new ReStreamChannel()).AnyTimes();

        UnexpectedCallException exception = await UnexpectedAsync(() => _tested.GetAsync());

        exception.InnerException.ShouldBe(thrown);
        exception.Message.ShouldEndWith(" is not expected: a condition threw FormatException.");
        Should.Throw<CallVerificationException>(_tested.Handler.VerifyAll)
            .Unexpected.ShouldHaveSingleItem().ShouldEndWith(": a condition threw FormatException");
    }

    [Fact]
    public async Task A_condition_is_evaluated_once_for_each_call_and_can_use_the_handler()
    {
        int count = 0;
        _tested.Handler.Expect("getReStreamChannel").Where(call => ++count < 0 && _tested.Handler.Calls.Contains(call));

        await UnexpectedAsync(() => _tested.GetAsync());

        count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_with_a_result_needs_a_response()
    {
        _tested.Handler.Expect("getReStreamChannel");

        (await UnexpectedAsync(() => _tested.GetAsync()))
            .Message.ShouldEndWith(" is not expected: the expected call has no response; call Returns or Replies.");
    }

    [Fact]
    public async Task A_request_of_no_operation_is_unexpected()
    {
        using HttpClient http = _tested.Handler.CreateHttpClient();

        await UnexpectedAsync(() => http.GetAsync(new Uri("https://example.com/api/v2/elsewhere?key=secret"), Tested.Token));

        Should.Throw<CallVerificationException>(_tested.Handler.VerifyAll).Unexpected.ShouldHaveSingleItem()
            .ShouldBe("GET /api/v2/elsewhere: the client has no operation with this method and path");
    }

    [Fact]
    public async Task No_message_contains_a_secret()
    {
        _tested.Handler.Expect("createReStreamChannel")
            .WithBody($$"""{ "restream": [ { "streamKey": "{{Requests.StreamKey}}", "targetName": "STEAM" } ] }""");
        _tested.Handler.Expect("listReStreamChannels").WithQuery("key", Requests.StreamKey);

        string message = (await UnexpectedAsync(() => _tested.Client.ReStream.CreateAsync(Requests.Channel, Tested.Token))).ToString();
        string verification = Should.Throw<CallVerificationException>(_tested.Handler.VerifyAll).ToString();

        foreach (string text in new[] { message, verification, $"{_tested.Handler.Calls[0]}", $"{TestHandler.Credentials}" })
        {
            text.ShouldNotContain(Requests.StreamKey);
            text.ShouldNotContain(TestHandler.Credentials.SecretKey.Reveal());
        }
    }

    private static Task<UnexpectedCallException> UnexpectedAsync(Func<Task> call) => Should.ThrowAsync<UnexpectedCallException>(call);
}
