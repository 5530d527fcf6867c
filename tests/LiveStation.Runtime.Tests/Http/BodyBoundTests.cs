using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class BodyBoundTests
{
    private static StubHandler Giving(HttpStatusCode status, string body) => StubHandler.Giving(status, body);

    [Fact]
    public async Task A_body_of_exactly_the_maximum_size_is_read()
    {
        using StubHandler handler = Giving(HttpStatusCode.OK, SampleApi.GoodBody);

        SampleAlert alert = await Calls.GetAsync(
            handler, new ApiClientOptions { Retry = RetryOptions.None, MaxResponseBodyBytes = SampleApi.GoodBody.Length });

        alert.Threshold.ShouldBe(30);
    }

    [Fact]
    public async Task A_body_one_byte_larger_is_refused()
    {
        using StubHandler handler = Giving(HttpStatusCode.OK, SampleApi.GoodBody + " ");

        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => Calls.GetAsync(
            handler,
            new ApiClientOptions { Retry = RetryOptions.None, MaxResponseBodyBytes = SampleApi.GoodBody.Length, MaxErrorBodyBytes = 5 }));

        fault.Expectation.ShouldBe("expected at most 28 bytes, found more");
        fault.RawBody.Length.ShouldBe(5);
        fault.IsRawBodyTruncated.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5000)]
    public async Task An_error_keeps_no_more_of_its_body_than_allowed(int bound)
    {
        string body = """{"error":{"errorCode":250004,"message":""" + '"' + new string('x', 20_000) + "\"}}";
        using StubHandler handler = Giving(HttpStatusCode.NotFound, body);

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(
            () => Calls.GetAsync(handler, new ApiClientOptions { Retry = RetryOptions.None, MaxErrorBodyBytes = bound }));

        error.RawBody.Length.ShouldBe(bound);
        error.Code.ShouldBe(250004);
        error.IsRawBodyTruncated.ShouldBeTrue();
        Encoding.UTF8.GetString(error.RawBody.Span).ShouldBe(body.Substring(0, bound));
    }

    [Fact]
    public async Task An_endless_error_body_is_read_up_to_a_maximum()
    {
        string body = """{"error":{"errorCode":250004,"message":""" + '"' + new string('x', 1_000_000);
        using StubHandler handler = Giving(HttpStatusCode.NotFound, body);

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler));

        error.RawBody.Length.ShouldBe(65_536);
        error.Code.ShouldBe(250004);
        error.IsRawBodyTruncated.ShouldBeTrue();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(3_000_000)]
    public async Task A_body_of_any_length_arrives_whole(int length)
    {
        string name = new('가', length / 3);
        using StubHandler handler = Giving(HttpStatusCode.OK, "{\"content\":{\"threshold\":1,\"n\":\"" + name + "\"}}");

        SampleAlert alert = await Calls.GetAsync(handler);

        alert.UnknownMembers["n"].ToElement().GetString().ShouldBe(name);
    }

    [Fact]
    public async Task The_result_of_a_call_does_not_change_when_buffers_are_reused()
    {
        Queue<string> bodies = new(["""{"content":{"x":"first"}}""", """{"content":{"x":"other"}}"""]);
        using StubHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent(bodies.Dequeue()),
        }));
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);

        ApiResponse<SampleAlert> first = await transport.SendWithResponseAsync(SampleApi.Get.At("a"), Calls.Token);
        SampleAlert other = await transport.SendAsync(SampleApi.Get.At("a"), Calls.Token);

        first.Value.UnknownMembers["x"].ToElement().GetString().ShouldBe("first");
        Encoding.UTF8.GetString(first.RawBody.Span).ShouldBe("""{"content":{"x":"first"}}""");
        other.UnknownMembers["x"].ToElement().GetString().ShouldBe("other");
    }
}
