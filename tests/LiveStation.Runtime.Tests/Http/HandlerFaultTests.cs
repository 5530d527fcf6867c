using System.Net.Sockets;
using System.Security.Authentication;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Exceptions of handlers that users add to an <see cref="HttpClient"/>.</summary>
public sealed class HandlerFaultTests
{
    public static TheoryData<Exception, bool> Faults { get; } = new()
    {
        { new TimeoutException("late"), true },
        { new TimeoutRejectedException(), true },
        { new HttpRequestException("late", new SocketException((int)SocketError.TimedOut)), true },
        { new AggregateException(new TimeoutException()), true },
        { new BrokenCircuitException(), false },
        { new IOException("broken"), false },
        { new SocketException((int)SocketError.ConnectionReset), false },
        { new AuthenticationException("certificate"), false },
        { new InvalidDataException("no token"), false },
        { new UnauthorizedAccessException("no file"), false },
        { new TaskCanceledException("by a token of its own"), false },
        { new System.Net.WebException("late", System.Net.WebExceptionStatus.Timeout), true },
        { new System.Net.ProtocolViolationException("odd"), false },
        { new AggregateException(new IOException("gone"), new TimeoutException("late")), true },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public async Task Whatever_a_handler_throws_is_a_failed_connection_with_its_cause(Exception cause, bool isTimeout)
    {
        using StubHandler handler = new((_, _) => throw cause);

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler));

        fault.InnerException.ShouldBeSameAs(cause);
        fault.IsTimeout.ShouldBe(isTimeout);
    }

    public static TheoryData<Exception> Mistakes { get; } =
    [
        new ArgumentNullException("x"),
        Activator.CreateInstance<NullReferenceException>(),
        new InvalidOperationException("not started"),
        new ObjectDisposedException("theirs"),
        new NotSupportedException(),
        new NotImplementedException(),
        new InvalidCastException(),
        Activator.CreateInstance<IndexOutOfRangeException>(),
        new KeyNotFoundException(),
        new DivideByZeroException(),
        new FormatException(),
        new MissingMethodException(),
        new TypeInitializationException("T", new TimeoutException()),
    ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_in_a_handler_is_passed_on_unchanged(Exception mistake)
    {
        using StubHandler handler = new((_, _) => throw mistake);

        (await Should.ThrowAsync<Exception>(() => Calls.GetAsync(handler))).ShouldBeSameAs(mistake);
    }

    private static InvalidOperationException Quoting(HttpRequestMessage request) =>
        new("odd request: " + request, new KeyNotFoundException(request.ToString()));

    [Fact]
    public async Task A_mistake_that_quotes_the_request_is_shown_without_its_signature()
    {
        string signature = "";
        using StubHandler handler = new((request, _) =>
        {
            signature = request.Headers.GetValues("x-ncp-apigw-signature-v2").Single();
            throw Quoting(request);
        });

        InvalidOperationException mistake = await Should.ThrowAsync<InvalidOperationException>(() => Calls.GetAsync(handler));

        mistake.Message.ShouldStartWith("odd request: Method: GET");
        mistake.ToString().ShouldNotContain(signature);
        mistake.InnerException!.ToString().ShouldStartWith("System.Collections.Generic.KeyNotFoundException: Method: GET");
    }

    [Fact]
    public async Task A_mistake_in_the_stream_of_a_body_is_shown_without_its_signature()
    {
        using StubHandler handler = new((request, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new ThrowingStream(new FormatException("odd " + request))),
        }));

        FormatException mistake = await Should.ThrowAsync<FormatException>(() => Calls.GetAsync(handler));

        mistake.ToString().ShouldContain("x-ncp-apigw-signature-v2: ***");
    }

    [Fact]
    public async Task A_mistake_with_the_signature_in_its_data_is_shown_without_it()
    {
        using StubHandler handler = new((request, _) =>
            throw new InvalidOperationException("odd") { Data = { ["request"] = request.ToString() } });

        (await Should.ThrowAsync<InvalidOperationException>(() => Calls.GetAsync(handler))).Data.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_failed_connection_that_quotes_the_request_keeps_what_callers_look_at()
    {
        using StubHandler handler = new((request, _) => throw new HttpRequestException(
            request.ToString(), new System.Net.Sockets.SocketException(10060)));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler));

        fault.ToString().ShouldContain("x-ncp-apigw-signature-v2: ***");
        fault.InnerException.ShouldBeOfType<HttpRequestException>().InnerException
            .ShouldBeOfType<System.Net.Sockets.SocketException>();
    }

#if !NETSTANDARD_BUILD
    [Fact]
    public async Task Status_and_kind_of_the_frameworks_own_exception_are_kept()
    {
        using StubHandler handler = new((request, _) => throw new HttpRequestException(
            HttpRequestError.NameResolutionError, request.ToString(), null, System.Net.HttpStatusCode.BadGateway));

        HttpRequestException cause = (await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler)))
            .InnerException.ShouldBeOfType<HttpRequestException>();

        cause.HttpRequestError.ShouldBe(HttpRequestError.NameResolutionError);
        cause.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadGateway);
        cause.StackTrace.ShouldNotBeNull();
    }
#endif

    [Fact]
    public async Task A_long_mistake_without_a_quotation_is_passed_on_unchanged()
    {
        InvalidOperationException mistake = new(new string('x', 100_000));
        using StubHandler handler = new((_, _) => throw mistake);

        (await Should.ThrowAsync<InvalidOperationException>(() => Calls.GetAsync(handler))).ShouldBeSameAs(mistake);
    }

    [Fact]
    public async Task A_long_mistake_that_quotes_the_request_at_its_end_is_shown_without_its_signature()
    {
        using StubHandler handler = new((request, _) =>
            throw new KeyNotFoundException(new string('x', 100_000) + request));

        (await Should.ThrowAsync<KeyNotFoundException>(() => Calls.GetAsync(handler))).ToString()
            .ShouldNotContain("signature-v2: ", customMessage: "cut before");
    }

    [Fact]
    public async Task An_exception_of_this_library_passes_through()
    {
        ApiConnectionException inner = new("another", "failed");
        using StubHandler handler = new((_, _) => throw inner);

        (await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler))).ShouldBeSameAs(inner);
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public async Task Whatever_a_handler_throws_after_the_caller_cancelled_is_the_callers_cancellation(
        Exception cause, bool isTimeout)
    {
        using CancellationTokenSource source = new();
        using StubHandler handler = new((_, _) =>
        {
            source.Cancel();
            throw cause;
        });
        using HttpClient client = new(handler);
        using LiveStation.Runtime.CompilerServices.ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        OperationCanceledException end = await Should.ThrowAsync<OperationCanceledException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), source.Token));

        end.CancellationToken.ShouldBe(source.Token, isTimeout ? "a time-out" : "no time-out");
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public async Task Any_exception_of_the_stream_of_a_body_is_an_incomplete_body(Exception cause, bool isTimeout)
    {
        using StubHandler handler = new((_, _) => Task.FromResult(
            new HttpResponseMessage { Content = new StreamContent(new ThrowingStream(cause)) }));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler));

        fault.InnerException.ShouldBeSameAs(cause);
        fault.IsTimeout.ShouldBe(isTimeout);
    }

    /// <summary>An exception with the name and base class used by a well-known library.</summary>
    private sealed class TimeoutRejectedException : Exception;

    private sealed class BrokenCircuitException : Exception;

    private sealed class ThrowingStream(Exception cause) : MemoryStream
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw cause;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw cause;
    }
}
