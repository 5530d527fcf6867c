using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Keys that change while a client is used.</summary>
public sealed class CredentialsProviderTests
{
    private static readonly NcpCredentials First = new("first-key", "first-secret");
    private static readonly NcpCredentials Second = new("second-key", "second-secret");

    private static StubHandler Good() => StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);

    [Fact]
    public async Task Each_attempt_is_signed_with_the_keys_of_the_moment()
    {
        FakeTime time = new(1_700_000_000_000);
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        NcpCredentials current = First;
        using ApiTransport transport = Transport(client, _ => new(current), time);

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        ShouldBeSignedBy(First, handler.Last!);
        current = Second;
        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        ShouldBeSignedBy(Second, handler.Last!);
    }

    [Fact]
    public async Task A_provider_can_take_its_time()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        TaskCompletionSource<NcpCredentials> later = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ApiTransport transport = Transport(client, _ => new(later.Task));

        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        handler.Count.ShouldBe(0);
        later.SetResult(First);
        await call;

        handler.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_provider_is_a_failed_connection_and_nothing_is_sent()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        using ApiTransport transport = Transport(client, _ => throw new HttpRequestException("the vault is closed"));

        ApiConnectionException failure = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        failure.Message.ShouldContain("the keys could not be obtained");
        failure.InnerException.ShouldBeOfType<HttpRequestException>();
        handler.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_write_is_repeated_after_a_failure_of_the_provider_because_nothing_was_sent()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        int asked = 0;
        using ApiTransport transport = new(
            SampleApi.Profile,
            client,
            NcpCredentials.FromProvider(_ => asked++ == 0 ? throw new IOException("the vault is closed") : new(First)),
            new ApiClientOptions { Retry = new RetryOptions { BaseDelay = TimeSpan.Zero } });

        await transport.SendAsync(SampleApi.Delete.At("a-1"), Calls.Token);

        asked.ShouldBe(2);
        handler.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_returns_no_key_pair_is_an_error_in_code()
    {
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        using ApiTransport none = Transport(client, _ => new((NcpCredentials)null!));
        using ApiTransport nested = Transport(client, _ => new(NcpCredentials.FromProvider(_ => new(First))));

        foreach (ApiTransport transport in new[] { none, nested })
        {
            InvalidOperationException refusal = await Should.ThrowAsync<InvalidOperationException>(
                () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));
            refusal.Message.ShouldStartWith("The provider of the credentials must return a key pair");
        }
    }

    [Fact]
    public async Task The_timeout_of_the_call_ends_a_provider_that_waits()
    {
        FakeTime time = new();
        using StubHandler handler = Good();
        using HttpClient client = new(handler);
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using ApiTransport transport = Transport(client, Waiting, time);

        Task<SampleAlert> call = transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        await started.Task;
        time.Advance(TimeSpan.FromSeconds(101));

        (await Should.ThrowAsync<ApiConnectionException>(() => call)).IsTimeout.ShouldBeTrue();

        async ValueTask<NcpCredentials> Waiting(CancellationToken token)
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return First;
        }
    }

    [Fact]
    public async Task Keys_of_a_provider_that_a_server_returns_are_hidden()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.BadRequest, """{"error":{"errorCode":250001,"message":"second-secret of second-key"}}""");
        using HttpClient client = new(handler);
        using ApiTransport transport = Transport(client, _ => new(Second));

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        error.ToString().ShouldNotContain("second-secret");
        error.ToString().ShouldNotContain("second-key");
    }

    [Fact]
    public void Keys_of_a_provider_cannot_be_read_and_their_text_says_where_they_come_from()
    {
        NcpCredentials credentials = NcpCredentials.FromProvider(_ => new(First));

        Should.Throw<InvalidOperationException>(() => credentials.AccessKey);
        Should.Throw<InvalidOperationException>(() => credentials.SecretKey);
        credentials.ToString().ShouldBe("NcpCredentials { Keys of a provider }");
    }

    private static ApiTransport Transport(
        HttpClient client, Func<CancellationToken, ValueTask<NcpCredentials>> provider, TimeProvider? time = null) => new(
            SampleApi.Profile,
            client,
            NcpCredentials.FromProvider(provider),
            new ApiClientOptions { TimeProvider = time ?? TimeProvider.System, Retry = RetryOptions.None });

    private static void ShouldBeSignedBy(NcpCredentials keys, HttpRequestMessage request)
    {
        string timestamp = One(request, NcpSignature.TimestampHeader);
        One(request, NcpSignature.AccessKeyHeader).ShouldBe(keys.AccessKey);
        One(request, NcpSignature.SignatureHeader).ShouldBe(NcpSignature.Sign(
            "GET", request.RequestUri!.PathAndQuery, timestamp, keys.AccessKey, keys.SecretKey));
    }

    private static string One(HttpRequestMessage request, string name) =>
        request.Headers.GetValues(name).ShouldHaveSingleItem();
}
