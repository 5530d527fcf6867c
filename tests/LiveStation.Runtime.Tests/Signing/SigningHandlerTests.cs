using System.Globalization;
using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Signing;

public sealed class SigningHandlerTests
{
    private static readonly ApiZone Zone = new(new Uri("https://sample.apigw.ntruss.com"), "/api/v2", "KR");

    // Uri changes some targets of the vectors, and the handler signs what is sent.
    public static TheoryData<string, string, string, string> Vectors { get; } =
        [.. SignatureVectors.OfKeyA.Where(vector => AddressOf(vector.Data.Item2).PathAndQuery == vector.Data.Item2)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task A_request_has_the_signature_of_its_vector(string method, string target, string time, string expected)
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, "{}");
        using HttpClient client = Client(network, new FakeTime(long.Parse(time, CultureInfo.InvariantCulture)));

        using HttpRequestMessage request = new(new HttpMethod(method), AddressOf(target));
        using HttpResponseMessage response = await client.SendAsync(request, Calls.Token);

        Header(network, NcpSignature.SignatureHeader).ShouldBe(expected);
        Header(network, NcpSignature.TimestampHeader).ShouldBe(time);
        Header(network, NcpSignature.AccessKeyHeader).ShouldBe(SampleApi.Credentials.AccessKey);
        Header(network, NcpSignature.RegionHeader).ShouldBe("KR");
    }

    [Fact]
    public async Task The_signed_path_is_the_one_that_is_sent()
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, "{}");
        using HttpClient client = Client(network, new FakeTime());

        await client.GetStringAsync("https://sample.apigw.ntruss.com/api/v2/x/../channels/채널?a=b c#part", Calls.Token);

        string target = network.Last!.RequestUri!.PathAndQuery;
        target.ShouldBe("/api/v2/channels/%EC%B1%84%EB%84%90?a=b%20c");
        Header(network, NcpSignature.SignatureHeader).ShouldBe(Signature("GET", target, "1700000000000"));
    }

    [Theory]
    [InlineData("http://sample.apigw.ntruss.com/api/v2/channels")]
    [InlineData("https://sample.apigw.ntruss.com:8443/api/v2/channels")]
    [InlineData("https://elsewhere.example/api/v2/channels")]
    public async Task A_request_to_another_address_is_sent_without_signature_even_if_it_had_one(string address)
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, "{}");
        using HttpClient client = Client(network, new FakeTime());
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach (string name in new[] { NcpSignature.SignatureHeader, NcpSignature.AccessKeyHeader, NcpSignature.TimestampHeader })
            request.Headers.Add(name, "1");

        using HttpResponseMessage response = await client.SendAsync(request, Calls.Token);

        network.Last!.Headers.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_host_is_compared_without_case()
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, "{}");
        using HttpClient client = Client(network, new FakeTime());

        await client.GetStringAsync("HTTPS://SAMPLE.APIGW.NTRUSS.COM:443/api/v2/channels", Calls.Token);

        network.Last!.Headers.Contains(NcpSignature.SignatureHeader).ShouldBeTrue();
    }

    [Fact]
    public async Task A_request_that_is_sent_again_is_signed_with_the_new_time()
    {
        FakeTime clock = new();
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, "{}");
        using HttpMessageInvoker sender = new(Handler(network, clock));
        using HttpRequestMessage request = new(HttpMethod.Get, "https://sample.apigw.ntruss.com/api/v2/channels");

        (await sender.SendAsync(request, Calls.Token)).Dispose();
        clock.Advance(TimeSpan.FromMinutes(6));
        (await sender.SendAsync(request, Calls.Token)).Dispose();

        Header(network, NcpSignature.TimestampHeader).ShouldBe("1700000360000");
        Header(network, NcpSignature.SignatureHeader).ShouldBe(Signature("GET", "/api/v2/channels", "1700000360000"));
    }

    [Fact]
    public async Task A_request_of_a_client_keeps_its_keys_and_its_clock()
    {
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient http = Client(network, new FakeTime(1), new NcpCredentials("other", "other-secret"));
        using ApiTransport transport = new(
            SampleApi.Profile, http, SampleApi.Credentials, new ApiClientOptions { TimeProvider = new FakeTime() });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        Header(network, NcpSignature.TimestampHeader).ShouldBe("1700000000000");
        Header(network, NcpSignature.AccessKeyHeader).ShouldBe(SampleApi.Credentials.AccessKey);
        Header(network, NcpSignature.SignatureHeader).ShouldBe(Signature("GET", "/api/v2/alerts/a-1", "1700000000000"));
    }

    [Fact]
    public async Task A_client_signs_again_when_a_handler_repeats_its_request()
    {
        FakeTime clock = new();
        using StubHandler network = StubHandler.Giving(HttpStatusCode.OK, SampleApi.GoodBody);
        using HttpClient http = new(new Twice(Handler(network, new FakeTime(1)), () => clock.Advance(TimeSpan.FromMinutes(6))))
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        using ApiTransport transport = new(
            SampleApi.Profile, http, SampleApi.Credentials, new ApiClientOptions { TimeProvider = clock, Timeout = Timeout.InfiniteTimeSpan });

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);

        network.Count.ShouldBe(2);
        Header(network, NcpSignature.TimestampHeader).ShouldBe("1700000360000");
        Header(network, NcpSignature.SignatureHeader).ShouldBe(Signature("GET", "/api/v2/alerts/a-1", "1700000360000"));
    }

    [Fact]
    public async Task A_handler_that_follows_redirects_is_refused_before_anything_is_sent()
    {
        await using RawServer server = new(RawServer.Response("200 OK", "{}"));
        using HttpClient client = new(new NcpSigningHandler(SampleApi.Credentials, SampleApi.At(server.Address).Zone!)
        {
            InnerHandler = new HttpClientHandler(),
        });

        InvalidOperationException refusal = await Should.ThrowAsync<InvalidOperationException>(
            () => client.GetStringAsync(server.Address, Calls.Token));

        refusal.Message.ShouldContain("AllowAutoRedirect");
    }

    [Fact]
    public void Keys_zone_and_clock_are_required()
    {
        Should.Throw<ArgumentNullException>(() => new NcpSigningHandler(null!, Zone));
        Should.Throw<ArgumentNullException>(() => new NcpSigningHandler(SampleApi.Credentials, null!));
        Should.Throw<ArgumentNullException>(() => new NcpSigningHandler(SampleApi.Credentials, Zone, null!));
    }

    private static Uri AddressOf(string target) => new(Zone.BaseAddress, target);

    private static NcpSigningHandler Handler(HttpMessageHandler network, TimeProvider clock, NcpCredentials? keys = null) =>
        new(keys ?? SampleApi.Credentials, Zone, clock) { InnerHandler = network };

    private static HttpClient Client(HttpMessageHandler network, TimeProvider clock, NcpCredentials? keys = null) =>
        new(Handler(network, clock, keys));

    private static string Header(StubHandler network, string name) =>
        network.Last!.Headers.GetValues(name).ShouldHaveSingleItem();

    private static string Signature(string method, string target, string timestamp) => NcpSignature.Sign(
        method, target, timestamp, SampleApi.Credentials.AccessKey, SampleApi.Credentials.SecretKey);

    private sealed class Twice(HttpMessageHandler inner, Action between) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            between();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
