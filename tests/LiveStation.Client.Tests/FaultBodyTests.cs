using System.Net;
using LiveStation.Client.Tests.Support;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Client.Tests;

/// <summary>Invalid responses to every operation: each results in an exception that describes the response.</summary>
public sealed class FaultBodyTests
{
    public static TheoryData<string> Operations => [.. Spec.Operations.Select(one => one.Operation.Id)];

    public static TheoryData<string> OperationsWithAnAnswer => [.. Spec.Operations
        .Where(one => one.Operation.Reply != ReplyShape.None).Select(one => one.Operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_error_of_the_gateway_is_identified_by_its_code(string id)
    {
        const string body = """{"error":{"errorCode":"210","message":"Permission Denied","details":"no"}}""";

        ApiErrorException error = await ErrorAsync(id, body, HttpStatusCode.Unauthorized);

        (error.Code, error.Layer).ShouldBe((LiveStationErrorCodes.PermissionDenied, ErrorLayer.Gateway));
        error.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_error_of_the_service_is_identified_by_its_code_as_a_number_or_as_text(string id)
    {
        foreach (string code in new[] { "250005", "\"250005\"" })
        {
            string body = $$$"""{"error":{"errorCode":{{{code}}},"message":"m","errorName":"NOT_AVAILABLE"}}""";

            ApiErrorException error = await ErrorAsync(id, body, HttpStatusCode.Conflict);

            (error.Code, error.Layer).ShouldBe((LiveStationErrorCodes.NotAvailable, ErrorLayer.Service));
            error.Class.ShouldBe(ErrorClass.Conflict);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_page_of_a_proxy_is_an_error_with_its_status(string id)
    {
        ApiErrorException error = await ErrorAsync(id, "<html><body>Bad gateway</body></html>", HttpStatusCode.BadGateway);

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadGateway, null));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_empty_error_is_an_error_with_its_status(string id) =>
        (await ErrorAsync(id, "", HttpStatusCode.ServiceUnavailable)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

    [Theory]
    [MemberData(nameof(OperationsWithAnAnswer))]
    public async Task An_incomplete_empty_or_invalid_success_body_is_a_format_error(string id)
    {
        foreach (string body in new[] { """{"content":{"a":""", "", "<html></html>", """{"content":7}""" })
        {
            using Answered answered = new(body);

            ApiFormatException error = await Should.ThrowAsync<ApiFormatException>(CallAsync(answered.Client, id), body);

            error.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_error_under_a_good_status_is_an_error(string id)
    {
        const string body = """{"error":{"errorCode":250000,"message":"m","errorName":"EXCEPTION"}}""";

        (await ErrorAsync(id, body, HttpStatusCode.OK)).Code.ShouldBe(LiveStationErrorCodes.ServiceFailure);
    }

    private static Task CallAsync(LiveStationClient client, string id)
    {
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == id);
        return ClientCall.SendAsync(client, group, operation, operation.Examples.First(example => example.ErrorCode is null));
    }

    private static async Task<ApiErrorException> ErrorAsync(string id, string body, HttpStatusCode status)
    {
        using Answered answered = new(body, status);
        return await Should.ThrowAsync<ApiErrorException>(CallAsync(answered.Client, id));
    }
}
