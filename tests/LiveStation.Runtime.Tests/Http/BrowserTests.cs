using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Http.Sending;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Differences in a browser: its handler, and GET and HEAD requests without content.</summary>
public sealed class BrowserTests
{
    private static HttpRequestMessage Request(string method, RequestBody? body = null)
    {
        using SigningKeys keys = new(SampleApi.Credentials);
        using HttpMessageInvoker invoker = new(new StubHandler((_, _) => throw new InvalidOperationException()));
        RequestFactory factory = new(
            SampleApi.Zone,
            new SigningClock(TimeProvider.System, corrects: true),
            userAgent: null,
            invoker,
            refusesContentOfReads: true);
        ApiOperation<SampleAlert> operation = new("op", method, "/x", SampleApi.Get.Reply);
        SentAddress address = new(SampleApi.Zone.Origin, SampleApi.Zone.PathPrefix, "/x");
        return factory.Create(new OutgoingCall(operation, address, body, settings: null) { Keys = keys });
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public void A_read_has_no_content_and_every_header_of_the_signature(string method)
    {
        using HttpRequestMessage request = Request(method);

        request.Content.ShouldBeNull();
        request.Headers.Select(static header => header.Key).ShouldBe(
            [
                NcpSignature.TimestampHeader, NcpSignature.AccessKeyHeader, NcpSignature.SignatureHeader,
                NcpSignature.RegionHeader,
            ]);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public void Another_request_states_its_media_type(string method)
    {
        using HttpRequestMessage request = Request(method);

        request.Content.ShouldNotBeNull().Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/json");
    }

    [Fact]
    public void A_body_of_a_DELETE_is_kept()
    {
        RequestBody<SampleOrder> body = new(SampleOrderJson.Instance, new SampleOrder { Key = "k" }, rules: null);
        using HttpRequestMessage request = Request("DELETE", body);

        request.Content.ShouldNotBeNull().Headers.ContentLength.ShouldBe(body.Write().Utf8.Length);
    }

    [Fact]
    public void The_own_handler_of_a_browser_is_one_that_exists_there_and_follows_no_redirect()
    {
        using HttpMessageHandler handler = OwnHandler.Create(SampleApi.Zone, isBrowser: true);

        handler.ShouldBeOfType<HttpClientHandler>().AllowAutoRedirect.ShouldBeFalse();
    }
}
