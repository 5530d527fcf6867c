using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class ResponseTests
{
    private static async Task<ApiResponse<SampleAlert>> SendAsync(params (string, string)[] headers)
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.Created, SampleApi.GoodBody, "application/json;charset=utf-8", headers);
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, SampleApi.Once);
        return await transport.SendWithResponseAsync(SampleApi.Get.At("a-1"), Calls.Token);
    }

    [Fact]
    public async Task It_has_value_status_body_and_headers()
    {
        ApiResponse<SampleAlert> response = await SendAsync(("x-ncp-trace-id", "trace1"), ("x-a", "1"), ("x-a", "2"));

        response.Operation.ShouldBe("getAlert");
        response.Value.Threshold.ShouldBe(30);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.TraceId.ShouldBe("trace1");
        response.Headers["X-A"].ShouldBe("1, 2");
        response.Headers["content-type"].ShouldNotBeNull().ShouldStartWith("application/json;");
        response.Headers["absent"].ShouldBeNull();
        Encoding.UTF8.GetString(response.RawBody.Span).ShouldBe(SampleApi.GoodBody);
    }

    [Fact]
    public async Task The_gateways_own_id_replaces_a_missing_trace_id()
    {
        (await SendAsync(("x-ncp-apigw-request-id", "gw1"))).TraceId.ShouldBe("gw1");
        (await SendAsync(("x-ncp-apigw-request-id", "gw1"), ("x-ncp-trace-id", "t1"))).TraceId.ShouldBe("t1");
        (await SendAsync()).TraceId.ShouldBeNull();
    }

    [Fact]
    public async Task Its_text_shows_neither_value_nor_body() =>
        (await SendAsync(("x-ncp-trace-id", "t1"))).ToString().ShouldBe("getAlert: 201 Created (trace ID t1)");

    [Fact]
    public void Tests_of_callers_can_create_one()
    {
        ApiResponse<int> response = new("op", 7, HttpStatusCode.OK)
        {
            Headers = new ApiResponseHeaders([new("a", "b")]),
        };

        response.Headers["A"].ShouldBe("b");
        response.Headers.Count.ShouldBe(1);
        response.Value.ShouldBe(7);
    }

    [Fact]
    public void Values_of_all_headers_with_one_name_are_joined()
    {
        ApiResponseHeaders headers = new([new("a", "1"), new("b", "2"), new("A", "3")]);

        headers.TryGetValues("A", out IReadOnlyList<string>? values).ShouldBeTrue();
        values.ShouldBe(["1", "3"]);
        headers.TryGetValues("c", out _).ShouldBeFalse();

        headers.ShouldBe([new("a", "1, 3"), new("b", "2")]);
        headers["a"].ShouldBe("1, 3");
    }

    [Fact]
    public void Values_of_a_header_cannot_be_changed_by_a_cast()
    {
        ApiResponseHeaders headers = new([new("a", "1"), new("a", "2")]);
        headers.TryGetValues("a", out IReadOnlyList<string>? values).ShouldBeTrue();

        IList<string> cast = values.ShouldBeAssignableTo<IList<string>>()!;

        Should.Throw<NotSupportedException>(() => cast[0] = "3");
        Should.Throw<NotSupportedException>(() => cast.Add("3"));
        headers["a"].ShouldBe("1, 2");
    }

    [Fact]
    public void Cookies_are_never_joined()
    {
        using HttpResponseMessage response = new();
        response.Headers.Add("Set-Cookie", ["a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
        response.Headers.Add("X-List", ["1", "2"]);
        ApiResponseHeaders headers = new(response);

        headers.Count.ShouldBe(3);
        headers.ShouldBe(
        [
            new("Set-Cookie", "a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT"), new("Set-Cookie", "b=2"), new("X-List", "1, 2"),
        ]);
        headers["set-cookie"].ShouldBe("a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT");
        headers.TryGetValues("SET-COOKIE", out IReadOnlyList<string>? cookies).ShouldBeTrue();
        cookies.ShouldNotBeNull().Count.ShouldBe(2);
    }
}
