using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LiveStation.AspNetCore.Tests.Callbacks;
using Microsoft.AspNetCore.Builder;

namespace LiveStation.AspNetCore.Tests.Problems;

/// <summary>How exceptions of a client are described to callers of the app.</summary>
public sealed class ProblemTests
{
    private const string Hidden = "hidden-text-of-the-service";

    /// <summary>Categories of errors, the layer that returned them and the resulting status.</summary>
    public static TheoryData<ErrorClass, ErrorLayer, int> Classes => new()
    {
        { ErrorClass.Unknown, ErrorLayer.Service, 502 },
        { ErrorClass.InvalidRequest, ErrorLayer.Service, 502 },
        { ErrorClass.Validation, ErrorLayer.Service, 400 },
        { ErrorClass.Authentication, ErrorLayer.Gateway, 502 },
        { ErrorClass.Permission, ErrorLayer.Service, 502 },
        { ErrorClass.NotFound, ErrorLayer.Service, 404 },
        { ErrorClass.NotFound, ErrorLayer.Unknown, 404 },
        { ErrorClass.NotFound, ErrorLayer.Gateway, 502 },
        { ErrorClass.Conflict, ErrorLayer.Service, 409 },
        { ErrorClass.Region, ErrorLayer.Service, 502 },
        { ErrorClass.Throttled, ErrorLayer.Gateway, 503 },
        { ErrorClass.Server, ErrorLayer.Service, 502 },
        { ErrorClass.Transient, ErrorLayer.Gateway, 503 },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public async Task Each_category_of_errors_has_its_status(ErrorClass kind, ErrorLayer layer, int expected)
    {
        ApiErrorInfo info = new(layer, 250004, Hidden) { Class = kind };

        (HttpResponseMessage response, JsonNode problem) = await ThrowAsync(
            new ApiErrorException("getChannel", HttpStatusCode.Unauthorized, info) { TraceId = "trace-1" });

        ((int)response.StatusCode).ShouldBe(expected);
        problem["status"]!.GetValue<int>().ShouldBe(expected);
        problem["errorCode"]!.GetValue<int>().ShouldBe(250004);
        problem["serviceTraceId"]!.GetValue<string>().ShouldBe("trace-1");
        response.Headers.RetryAfter?.ToString().ShouldBe(expected == 503 ? "1" : null);
    }

    [Fact]
    public void Every_category_is_listed() =>
        Classes.Select(row => row.Data.Item1).Distinct().ShouldBe(Enum.GetValues<ErrorClass>(), ignoreOrder: true);

    [Fact]
    public async Task A_throttled_caller_is_told_how_long_to_wait()
    {
        (HttpResponseMessage response, _) = await ThrowAsync(new ApiErrorException("getChannel", HttpStatusCode.TooManyRequests)
        {
            Headers = new ApiResponseHeaders([new("Retry-After", "7")]),
        });

        ((int)response.StatusCode, response.Headers.RetryAfter?.ToString()).ShouldBe((503, "7"));
    }

    [Theory]
    [InlineData(true, 504)]
    [InlineData(false, 502)]
    public async Task A_service_that_cannot_be_reached_is_a_fault_of_the_gateway(bool isTimeout, int expected)
    {
        (HttpResponseMessage response, _) = await ThrowAsync(
            new ApiConnectionException("getChannel", Hidden, new IOException(Hidden)) { IsTimeout = isTimeout });

        ((int)response.StatusCode).ShouldBe(expected);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, 502)]
    [InlineData((HttpStatusCode)0, 400)]
    public async Task A_response_that_cannot_be_read_differs_from_a_message_that_was_sent(HttpStatusCode status, int expected)
    {
        (HttpResponseMessage response, _) = await ThrowAsync(
            new ApiFormatException("getChannel", status, "$.content", Hidden) { RawBody = Encoding.UTF8.GetBytes(Hidden) });

        ((int)response.StatusCode).ShouldBe(expected);
    }

    [Fact]
    public async Task Violations_are_listed_by_member()
    {
        (HttpResponseMessage response, JsonNode problem) = await ThrowAsync(new ApiValidationException("createChannel",
        [
            new RequestViolation("channelName", RequestRuleKind.Length, "must have 3 to 20 characters"),
            new RequestViolation("channelName", RequestRuleKind.Pattern, "must match [a-z]*"),
            new RequestViolation("record.formatList[0]", RequestRuleKind.EnumValue, "must be a known value"),
        ]));

        ((int)response.StatusCode).ShouldBe(400);
        problem["errors"]!.ToJsonString().ShouldBe(
            """{"channelName":["must have 3 to 20 characters","must match [a-z]*"],"record.formatList[0]":["must be a known value"]}""");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task Nothing_that_the_service_said_is_in_the_body_whatever_the_caller_accepts(string accepted)
    {
        ApiErrorInfo info = new(ErrorLayer.Service, 250010, Hidden) { Class = ErrorClass.Permission };

        (HttpResponseMessage response, _) = await ThrowAsync(
            new ApiErrorException("getChannel", HttpStatusCode.Forbidden, info)
            {
                ServerMessage = Hidden,
                Details = Hidden,
                RequestId = Hidden,
                RawBody = Encoding.UTF8.GetBytes(Hidden),
                TraceId = "trace-1",
            },
            accepted);

        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldNotContain(Hidden);
        body.ShouldContain("\"serviceTraceId\":\"trace-1\"");
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Other_exceptions_are_left_to_the_app()
    {
        await using ServedApp app = await StartAsync(new FormatException(Hidden));

        using HttpResponseMessage response = await app.Browser.GetAsync("/", TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(500);
        app.Log.Ids.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ErrorClass.Server, 20)]
    [InlineData(ErrorClass.Validation, 21)]
    public async Task The_exception_is_logged(ErrorClass kind, int id)
    {
        ApiErrorInfo info = new(ErrorLayer.Service, 250010, "NAME") { Class = kind };
        await using ServedApp app = await StartAsync(new ApiErrorException("getChannel", HttpStatusCode.BadRequest, info));

        using HttpResponseMessage response = await app.Browser.GetAsync("/", TestContext.Current.CancellationToken);

        app.Log.Ids.ShouldBe([id]);
        app.Log.All[0].Text.ShouldContain("getChannel");
    }

    private static Task<ServedApp> StartAsync(Exception exception) => ServedApp.StartAsync(
        app =>
        {
            app.UseExceptionHandler();
            app.MapGet("/", string () => throw exception);
        },
        services => services.AddLiveStationProblemDetails());

    private static async Task<(HttpResponseMessage Response, JsonNode Problem)> ThrowAsync(
        ApiException exception, string accepted = "application/json")
    {
        await using ServedApp app = await StartAsync(exception);
        app.Browser.DefaultRequestHeaders.Accept.ParseAdd(accepted);
        HttpResponseMessage response = await app.Browser.GetAsync("/", TestContext.Current.CancellationToken);
        return (response, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }
}
