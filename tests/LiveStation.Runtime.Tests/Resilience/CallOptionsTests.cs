using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>Options of single calls, applied by a view of the client.</summary>
public sealed class CallOptionsTests
{
    private static ApiTransport Client(Scripted service) => service.Client(new ApiClientOptions { TimeProvider = new VirtualTime() });

    [Fact]
    public async Task Retries_can_be_changed_for_a_call()
    {
        using Scripted service = new(Scripted.Status(503));
        using ApiTransport transport = Client(service);

        await Record.ExceptionAsync(
            () => transport.With(new CallOptions { Retry = RetryOptions.None }).SendAsync(SampleApi.Get.At("a-1"), Calls.Token));
        service.Count.ShouldBe(1);
        await Record.ExceptionAsync(() => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));
        service.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_write_that_is_marked_as_repeatable_is_repeated_like_a_read()
    {
        using Scripted service = new(Scripted.Status(503), Scripted.Throws(new IOException("reset")), Scripted.Good);
        using ApiTransport transport = Client(service);

        await transport.With(new CallOptions { IsRepeatable = true }).SendAsync(SampleApi.Create.At(), Calls.Token);

        service.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_timeout_of_a_call_replaces_that_of_the_client()
    {
        VirtualTime time = new();
        using StubHandler handler = new(async (_, token) =>
        {
            time.Advance(TimeSpan.FromSeconds(7));
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new HttpResponseMessage();
        });
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, new ApiClientOptions { TimeProvider = time });

        ApiConnectionException failure = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.With(new CallOptions { Timeout = TimeSpan.FromSeconds(7) }).SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        failure.Message.ShouldBe("getAlert failed: no response within 7 s.");
    }

    [Fact]
    public async Task Headers_of_a_call_are_sent_and_do_not_appear_in_messages()
    {
        using Scripted service = new(Scripted.Status(400, """{"error":{"errorCode":"1","message":"bad token tok-4711"}}"""));
        using ApiTransport transport = Client(service);
        CallOptions options = new() { Headers = { ["X-Token"] = "tok-4711" } };

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => transport.With(options).SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        Scripted.Header(service.Requests[0], "x-token").ShouldBe("tok-4711");
        error.Message.ShouldContain("bad token ***");
    }

    [Theory]
    [InlineData("x-ncp-apigw-timestamp", "1")]
    [InlineData("X-NCP-IAM-ACCESS-KEY", "1")]
    [InlineData("x-ncp-apigw-signature-v2", "1")]
    [InlineData("x-ncp-region_code", "1")]
    [InlineData("Host", "a.example")]
    [InlineData("Content-Type", "text/plain")]
    [InlineData("Content-Length", "0")]
    [InlineData("Transfer-Encoding", "chunked")]
    [InlineData("User-Agent", "mine")]
    [InlineData("", "1")]
    [InlineData("a b", "1")]
    [InlineData("a:b", "1")]
    [InlineData("x-good", "secret\r\nx-bad: 1")]
    [InlineData("x-good", "secret ")]
    [InlineData("x-good", "비밀 secret")]
    [InlineData("x-good", null)]
    public void Headers_of_the_client_itself_and_invalid_ones_are_refused(string name, string? value)
    {
        using Scripted service = new(Scripted.Good);
        using ApiTransport transport = Client(service);

        Should.Throw<ArgumentException>(() => transport.With(new CallOptions { Headers = { [name] = value! } }))
            .Message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Options_of_a_view_are_added_to_those_of_the_view_it_comes_from()
    {
        using Scripted service = new(Scripted.Status(503));
        using ApiTransport transport = Client(service);
        ApiTransport outer = transport.With(new CallOptions
        {
            Retry = new() { MaxAttempts = 2 }, IsRepeatable = true, Headers = { ["x-one"] = "1", ["x-two"] = "1" },
        });

        await Record.ExceptionAsync(
            () => outer.With(new CallOptions { Headers = { ["X-Two"] = "2" } }).SendAsync(SampleApi.Create.At(), Calls.Token));

        service.Count.ShouldBe(2);
        Scripted.Header(service.Requests[0], "x-one").ShouldBe("1");
        Scripted.Header(service.Requests[0], "x-two").ShouldBe("2");
    }

    [Fact]
    public async Task Changing_the_options_later_has_no_effect()
    {
        using Scripted service = new(Scripted.Good);
        using ApiTransport transport = Client(service);
        CallOptions options = new() { Headers = { ["x-one"] = "1" } };
        ApiTransport view = transport.With(options);

        options.Headers["x-one"] = "2";
        await view.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        Scripted.Header(service.Requests[0], "x-one").ShouldBe("1");
    }

    [Fact]
    public async Task Disposing_a_view_does_nothing_and_disposing_the_client_ends_its_views()
    {
        using Scripted service = new(Scripted.Good);
        using ApiTransport transport = Client(service);
        ApiTransport view = transport.With(new CallOptions());

        view.Dispose();
        await view.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        transport.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => view.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));
    }

    [Fact]
    public void A_timeout_that_cannot_work_is_refused_where_it_is_set()
    {
        CallOptions options = new();

        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromDays(25));
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.Timeout = null;
        options.Timeout.ShouldBeNull();
    }

    [Fact]
    public void A_view_without_options_is_refused()
    {
        using Scripted service = new(Scripted.Good);
        using ApiTransport transport = Client(service);

        Should.Throw<ArgumentNullException>(() => transport.With(null!)).ParamName.ShouldBe("options");
    }
}
