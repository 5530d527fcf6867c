using System.Net;
using LiveStation.Client.Tests.Support;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;

namespace LiveStation.Client.Tests;

public sealed class FailureTests(EmulatedService service)
{
    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_does_not_exist_is_an_error_of_the_service_with_all_documented_facts()
    {
        using LiveStationClient client = service.Connect();

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => client.ReStream.GetAsync("ls-20251231235959-goNe0", Ended));

        error.Operation.ShouldBe("getReStreamChannel");
        error.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        error.Code.ShouldBe(LiveStationErrorCodes.NotFound);
        error.Name.ShouldBe("NOT_FOUND");
        error.Layer.ShouldBe(ErrorLayer.Service);
        error.Class.ShouldBe(ErrorClass.NotFound);
        error.Retry.ShouldBe(RetryAdvice.Never);
        error.TraceId.ShouldNotBeNull().Length.ShouldBe(26);
    }

    [Fact]
    public async Task A_wrong_key_is_an_error_of_the_gateway_whose_text_contains_no_key()
    {
        NcpCredentials wrong = new(service.Emulator.Credentials.AccessKey, "not-the-secret-key");
        using LiveStationClient client = new(wrong, new ApiClientOptions { Zone = service.Emulator.Zone });

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => client.Channels.ListEventsAsync("ls-20260822183000-hAn7G", Ended));

        (error.Layer, error.Code, error.Class).ShouldBe((ErrorLayer.Gateway, 200, ErrorClass.Authentication));
        error.ToString().ShouldNotContain("not-the-secret-key");
        error.ToString().ShouldNotContain(service.Emulator.Credentials.AccessKey);
    }

    public static TheoryData<string, Fault, Type> Faults => new()
    {
        { "an HTML page", Fault.Page(502), typeof(ApiErrorException) },
        { "nothing", Fault.Empty(), typeof(ApiFormatException) },
        { "half an answer", Fault.Truncated(40), typeof(ApiFormatException) },
        { "an answer that breaks off", Fault.BrokenOff(40), typeof(ApiConnectionException) },
        { "no answer", Fault.Dropped(), typeof(ApiConnectionException) },
        { "too many requests", Fault.Gateway(410), typeof(ApiErrorException) },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Every_failure_is_one_of_three_exceptions(string what, Fault fault, Type expected)
    {
        await using EmulatorHost emulator = await StartAsync(fault);
        using LiveStationClient client = Once(emulator);

        ApiException exception = await Should.ThrowAsync<ApiException>(
            () => client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended), what);

        exception.ShouldBeOfType(expected, what);
        exception.Operation.ShouldBe("getReStreamChannel");
        exception.ToString().ShouldNotContain("invented-key", Case.Sensitive, what);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_value_that_would_change_the_path_is_rejected_before_the_request_is_sent(string channelId)
    {
        using LiveStationClient client = service.Connect();

        ApiValidationException refusal = await Should.ThrowAsync<ApiValidationException>(
            client.ReStream.GetAsync(channelId, Ended));

        refusal.Violations.ShouldHaveSingleItem().Member.ShouldBe("channelId");
    }

    [Fact]
    public async Task A_token_cancels_a_slow_call()
    {
        await using EmulatorHost emulator = await StartAsync(Fault.Slow(TimeSpan.FromMinutes(1)));
        using LiveStationClient client = Once(emulator);
        using CancellationTokenSource source = new();

        Task call = client.ReStream.GetAsync("ls-20260820140000-hAn22", source.Token);
        // The emulator has received the request when it has consumed the fault: only then is the call a slow one.
        while (emulator.Faults.Waiting > 0)
            await Task.Yield();
        await source.CancelAsync();

        (await Should.ThrowAsync<OperationCanceledException>(call)).CancellationToken.ShouldBe(source.Token);
    }

    // A client that does not repeat the failure away.
    private static LiveStationClient Once(EmulatorHost emulator) =>
        new(emulator.Credentials, new ApiClientOptions { Zone = emulator.Zone, Retry = RetryOptions.None });

    [Fact]
    public async Task A_read_survives_two_faults_by_default()
    {
        await using EmulatorHost emulator = await StartAsync(Fault.Page(502));
        emulator.Faults.Add(Fault.Dropped());
        using LiveStationClient client = new(emulator.Credentials, new ApiClientOptions
        {
            Zone = emulator.Zone, Retry = new() { BaseDelay = TimeSpan.Zero },
        });

        ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260820140000-hAn22", Ended);

        channel.ChannelId.ShouldBe("ls-20260820140000-hAn22");
        emulator.Faults.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Options_apply_to_the_calls_of_the_client_that_With_returns()
    {
        using Answered answered = new(
            "", HttpStatusCode.ServiceUnavailable, options => options.Retry = new() { BaseDelay = TimeSpan.Zero });
        ILiveStationClient client = answered.Client;

        ILiveStationClient once = client.With(new CallOptions { Retry = RetryOptions.None });
        (await Should.ThrowAsync<ApiErrorException>(() => once.ReStream.GetAsync("ls-1", Ended))).Attempts.ShouldBe(1);
        answered.Client.With(new CallOptions()).Dispose();
        (await Should.ThrowAsync<ApiErrorException>(() => client.ReStream.GetAsync("ls-1", Ended))).Attempts.ShouldBe(3);

        answered.Count.ShouldBe(4);
    }

    private static async Task<EmulatorHost> StartAsync(Fault fault)
    {
        EmulatorHost emulator = await LiveStationEmulator.StartAsync(cancellationToken: Ended);
        emulator.Faults.Add(fault);
        return emulator;
    }
}
