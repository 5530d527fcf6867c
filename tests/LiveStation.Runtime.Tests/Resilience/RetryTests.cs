#if NETSTANDARD_BUILD
using System.Net.Sockets;
#endif
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>Which failures are repeated, for reads and for writes.</summary>
public sealed class RetryTests
{
    private const string ThrottledByQuota = """{"error":{"errorCode":"400","message":"Quota Exceeded"}}""";

    private static ApiClientOptions Options => new() { TimeProvider = new VirtualTime() };

    private static async Task<ApiException?> FailureAsync(
        Scripted service, ApiOperation<SampleAlert> operation, ApiClientOptions? options = null)
    {
        using ApiTransport transport = service.Client(options ?? Options);
        ApiCall<SampleAlert> call = operation == SampleApi.Create ? operation.At() : operation.At("a-1");
        return (ApiException?)await Record.ExceptionAsync(() => transport.SendAsync(call, Calls.Token));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_read_is_repeated_after_an_error_that_passes(int status)
    {
        using Scripted service = new(Scripted.Status(status), Scripted.Good);

        (await FailureAsync(service, SampleApi.Get)).ShouldBeNull();

        service.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(302, "")]
    [InlineData(400, "")]
    [InlineData(401, "")]
    [InlineData(403, "")]
    [InlineData(404, "")]
    [InlineData(409, "")]
    [InlineData(429, ThrottledByQuota)]
    public async Task A_read_is_not_repeated_after_an_error_that_stays(int status, string body)
    {
        using Scripted service = new(Scripted.Status(status, body), Scripted.Good);

        ApiException? failure = await FailureAsync(service, SampleApi.Get);

        failure.ShouldBeOfType<ApiErrorException>().Attempts.ShouldBe(1);
        failure.Message.ShouldStartWith("getAlert failed: ");
        service.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(429, 2)]
    [InlineData(408, 1)]
    [InlineData(500, 1)]
    [InlineData(503, 1)]
    [InlineData(504, 1)]
    public async Task A_write_is_repeated_only_after_an_error_that_came_before_it_took_effect(int status, int requests)
    {
        foreach (ApiOperation<SampleAlert> write in (ApiOperation<SampleAlert>[])[SampleApi.Create, SampleApi.Delete])
        {
            using Scripted service = new(Scripted.Status(status), Scripted.Good);

            (await FailureAsync(service, write))?.Attempts.ShouldBe(1);

            service.Count.ShouldBe(requests);
        }
    }

#if NETSTANDARD_BUILD
    [Theory]
    [InlineData(SocketError.ConnectionRefused, 2)]
    [InlineData(SocketError.HostNotFound, 2)]
    [InlineData(SocketError.ConnectionReset, 1)]
    [InlineData(SocketError.TimedOut, 1)]
    public async Task A_write_is_repeated_only_if_its_connection_was_not_established(SocketError error, int requests)
    {
        using Scripted service = new(
            Scripted.Throws(new HttpRequestException("no", new SocketException((int)error))), Scripted.Good);

        await FailureAsync(service, SampleApi.Create);

        service.Count.ShouldBe(requests);
    }
#else
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, 2)]
    [InlineData(HttpRequestError.ConnectionError, 2)]
    [InlineData(HttpRequestError.SecureConnectionError, 2)]
    [InlineData(HttpRequestError.Unknown, 1)]
    [InlineData(HttpRequestError.ResponseEnded, 1)]
    [InlineData(HttpRequestError.HttpProtocolError, 1)]
    [InlineData(HttpRequestError.ProxyTunnelError, 1)]
    public async Task A_write_is_repeated_only_if_its_connection_was_not_established(HttpRequestError error, int requests)
    {
        using Scripted service = new(Scripted.Throws(new HttpRequestException(error, "no")), Scripted.Good);

        await FailureAsync(service, SampleApi.Create);

        service.Count.ShouldBe(requests);
    }
#endif

    [Fact]
    public async Task A_read_is_repeated_after_any_failed_connection()
    {
        using Scripted service = new(
            Scripted.Throws(new IOException("reset")), Scripted.Throws(new HttpRequestException("cut")), Scripted.Good);

        (await FailureAsync(service, SampleApi.Get)).ShouldBeNull();

        service.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_incomplete_response_is_repeated_for_a_read_but_not_for_a_write()
    {
        foreach ((ApiOperation<SampleAlert> operation, int requests) in new[] { (SampleApi.Get, 2), (SampleApi.Create, 1) })
        {
            using Scripted service = new(
                () => new HttpResponseMessage { Content = new StreamContent(new BrokenStream("{\"content\":")) },
                Scripted.Good);

            await FailureAsync(service, operation);

            service.Count.ShouldBe(requests);
        }
    }

    [Fact]
    public async Task A_response_that_cannot_be_read_is_not_repeated()
    {
        using Scripted service = new(Scripted.Status(200, "[]"), Scripted.Good);

        (await FailureAsync(service, SampleApi.Get)).ShouldBeOfType<ApiFormatException>();

        service.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_request_is_sent_three_times_by_default_and_the_exception_says_so()
    {
        using Scripted service = new(Scripted.Status(503));

        ApiException? failure = await FailureAsync(service, SampleApi.Get);

        service.Count.ShouldBe(3);
        failure.ShouldBeOfType<ApiErrorException>().Attempts.ShouldBe(3);
        failure.Message.ShouldBe(
            "getAlert failed after 3 attempts: 503 ServiceUnavailable, the body is empty. Retry only read operations.");
    }

    [Fact]
    public async Task A_failed_connection_says_how_many_attempts_there_were_in_Korean_too()
    {
        using Scripted service = new(Scripted.Throws(new IOException("reset")));
        ApiClientOptions options = Options;
        options.Language = ApiLanguage.Korean;

        (await FailureAsync(service, SampleApi.Get, options)).ShouldNotBeNull()
            .Message.ShouldBe("getAlert 호출 실패(3회 시도): 서버에 연결할 수 없음.");
    }

    [Fact]
    public async Task Retries_can_be_disabled()
    {
        using Scripted service = new(Scripted.Status(503), Scripted.Good);
        ApiClientOptions options = Options;
        options.Retry = RetryOptions.None;

        ApiException? failure = await FailureAsync(service, SampleApi.Get, options);

        failure.ShouldNotBeNull().Attempts.ShouldBe(1);
        service.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Each_attempt_is_signed_again()
    {
        using Scripted service = new(Scripted.Status(503), Scripted.Status(503), Scripted.Good);

        await FailureAsync(service, SampleApi.Get);

        service.Timestamps.ShouldBeUnique();
        foreach (HttpRequestMessage request in service.Requests)
        {
            Scripted.Header(request, NcpSignature.SignatureHeader).ShouldBe(NcpSignature.Sign(
                "GET",
                request.RequestUri!.PathAndQuery,
                Scripted.Header(request, NcpSignature.TimestampHeader),
                SampleApi.Credentials.AccessKey,
                SampleApi.Credentials.SecretKey));
        }
    }

    [Fact]
    public async Task A_request_that_violates_constraints_has_no_attempt()
    {
        using Scripted service = new(Scripted.Good);
        using ApiTransport transport = service.Client(Options);

        ApiValidationException refusal = await Should.ThrowAsync<ApiValidationException>(
            () => transport.SendAsync(SampleApi.Get.At(".."), Calls.Token));

        refusal.Attempts.ShouldBe(0);
    }
}
