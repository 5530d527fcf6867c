using System.Net;
using LiveStation.Client.Tests.Support;

namespace LiveStation.Client.Tests;

/// <summary>Answers that are no answers, to one operation of each group: each ends in an exception that says what came.</summary>
public sealed class FaultBodyTests
{
    private static readonly IReadOnlyDictionary<string, Func<LiveStationClient, CancellationToken, Task>> Calls =
        new Dictionary<string, Func<LiveStationClient, CancellationToken, Task>>
        {
            ["Alerts"] = (client, ended) => client.Alerts.ListManagerGroupsAsync(ended),
            ["Callbacks"] = (client, ended) => client.Callbacks.GetDefaultAsync(ended),
            ["Channels"] = (client, ended) => client.Channels.ListPageAsync(null, ended),
            ["Curtain"] = (client, ended) => client.Curtain.GetContentAsync(615, ended),
            ["Events"] = (client, ended) => client.Events.ListAsync(null, ended),
            ["QualityProfiles"] = (client, ended) => client.QualityProfiles.GetAsync(1, ended),
            ["QualitySets"] = (client, ended) => client.QualitySets.DeleteAsync(1, ended),
            ["ReStream"] = (client, ended) => client.ReStream.GetAsync("ls-1", ended),
            ["Recordings"] = (client, ended) => client.Recordings.StartAsync("ls-1", ended),
            ["Schedules"] = (client, ended) => client.Schedules.GetAsync(9051, ended),
            ["ShortClips"] = (client, ended) => client.ShortClips.ListAsync("ls-1", 88120, null, ended),
            ["Snapshots"] = (client, ended) => client.Snapshots.CreateAsync("ls-1", null, ended),
            ["Vod2Live"] = (client, ended) => client.Vod2Live.GetServiceUrlsAsync("ls-1", ServiceUrlType.General, ended),
        };

    public static TheoryData<string> Groups => [.. Calls.Keys];

    [Fact]
    public void Every_group_of_the_client_is_tried() =>
        Calls.Keys.ShouldBe(typeof(ILiveStationClient).GetProperties().Select(group => group.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task An_error_of_the_gateway_is_told_by_its_code(string group)
    {
        const string body = """{"error":{"errorCode":"210","message":"Permission Denied","details":"no"}}""";

        ApiErrorException error = await ErrorAsync(group, body, HttpStatusCode.Unauthorized);

        (error.Code, error.Layer).ShouldBe((LiveStationErrorCodes.PermissionDenied, ErrorLayer.Gateway));
        error.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task An_error_of_the_service_is_told_by_its_code_as_a_number_or_as_text(string group)
    {
        foreach (string code in new[] { "250005", "\"250005\"" })
        {
            string body = $$$"""{"error":{"errorCode":{{{code}}},"message":"m","errorName":"NOT_AVAILABLE"}}""";

            ApiErrorException error = await ErrorAsync(group, body, HttpStatusCode.Conflict);

            (error.Code, error.Layer).ShouldBe((LiveStationErrorCodes.NotAvailable, ErrorLayer.Service));
            error.Class.ShouldBe(ErrorClass.Conflict);
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_page_of_a_proxy_keeps_the_status_that_it_came_with(string group)
    {
        ApiErrorException error = await ErrorAsync(group, "<html><body>Bad gateway</body></html>", HttpStatusCode.BadGateway);

        (error.StatusCode, error.Code).ShouldBe((HttpStatusCode.BadGateway, null));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task An_empty_error_keeps_the_status_that_it_came_with(string group) =>
        (await ErrorAsync(group, "", HttpStatusCode.ServiceUnavailable)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_success_that_breaks_off_or_is_empty_or_no_JSON_is_no_success(string group)
    {
        foreach (string body in new[] { """{"content":{"a":""", "", "<html></html>", """{"content":7}""" })
        {
            using Answered answered = new(body);

            ApiFormatException error = await Should.ThrowAsync<ApiFormatException>(Calls[group](answered.Client, Ended), body);

            error.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task An_error_under_a_good_status_is_an_error(string group)
    {
        const string body = """{"error":{"errorCode":250000,"message":"m","errorName":"EXCEPTION"}}""";

        (await ErrorAsync(group, body, HttpStatusCode.OK)).Code.ShouldBe(LiveStationErrorCodes.ServiceFailure);
    }

    private static CancellationToken Ended => TestContext.Current.CancellationToken;

    private static async Task<ApiErrorException> ErrorAsync(string group, string body, HttpStatusCode status)
    {
        using Answered answered = new(body, status);
        return await Should.ThrowAsync<ApiErrorException>(Calls[group](answered.Client, Ended));
    }
}
