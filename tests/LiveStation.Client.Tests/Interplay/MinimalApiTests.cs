using System.Net;
using System.Text;
using System.Text.Json;

namespace LiveStation.Client.Tests.Interplay;

/// <summary>Generated types as bodies and results of an ASP.NET Core app, over HTTP.</summary>
public sealed class MinimalApiTests(ReflectingShop reflecting, ContextualShop contextual)
    : IClassFixture<ReflectingShop>, IClassFixture<ContextualShop>
{
    private const string Order =
        """
        {"channelName":"yoga","planType":"PLATINUM","restream":[
         {"targetName":"YOUTUBE","rtmpUrl":"rtmp://a.example/b","streamKey":"k-1"},
         {"targetName":"NEWTUBE","rtmpUrl":"rtmp://a.example/c","streamKey":"k-2"}]}
        """;

    public static TheoryData<bool> BothWays => [false, true];

    [Theory]
    [MemberData(nameof(BothWays))]
    public async Task A_minimal_api_takes_a_type_and_returns_another(bool isContextual)
    {
        using HttpResponseMessage answer = await PostAsync(isContextual, "channel", Order);

        ReStreamChannel channel = await ReadAsync<ReStreamChannel>(answer);
        channel.ChannelName.ShouldBe("yoga");
        channel.PlanType.UnknownValue.ShouldBe("PLATINUM");
        channel.Targets.ShouldNotBeNull()[1].StreamKey.Reveal().ShouldBe("k-2");
        channel.UnknownMembers["shelf"].ToElement().GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData(false, "list")]
    [InlineData(true, "list")]
    [InlineData(false, "array")]
    [InlineData(true, "array")]
    [InlineData(false, "values")]
    [InlineData(true, "values")]
    [InlineData(false, "stream")]
    [InlineData(true, "stream")]
    public async Task It_returns_lists_of_a_type(bool isContextual, string form)
    {
        using HttpResponseMessage answer = await PostAsync(isContextual, form, Order);

        ReStreamTarget[] targets = await ReadAsync<ReStreamTarget[]>(answer);
        targets.Select(target => target.Platform).ShouldBe([PlatformName.YouTube, Open<PlatformName>.FromUnknownValue("NEWTUBE")]);
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public async Task It_takes_lists_of_a_type(bool isContextual)
    {
        using HttpResponseMessage answer =
            await PostAsync(isContextual, "count", """[{"channelId":"ls-1"},{"channelId":"ls-2"}]""");

        (await ReadAsync<int>(answer)).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(BothWays))]
    public async Task It_takes_and_returns_users_types_that_contain_one(bool isContextual)
    {
        using HttpResponseMessage answer =
            await PostAsync(isContextual, "watch", """{"operator":"Kim","channel":{"channelId":"ls-1","mood":1.50}}""");

        string json = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        json.ShouldStartWith("""{"operator":"Lee","channel":{"channelId":"ls-1",""");
        json.ShouldEndWith(""","mood":1.50}}""");
    }

    [Theory]
    [InlineData(false, "[]")]
    [InlineData(true, "[]")]
    [InlineData(false, """{"channelName":{}}""")]
    [InlineData(true, """{"channelName":{}}""")]
    [InlineData(false, """{"channelName":""")]
    [InlineData(true, """{"channelName":""")]
    public async Task A_body_of_another_type_is_a_bad_request(bool isContextual, string body)
    {
        using HttpResponseMessage answer = await PostAsync(isContextual, "channel", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpResponseMessage> PostAsync(bool isContextual, string path, string body)
    {
        Shop shop = isContextual ? contextual : reflecting;
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await shop.Browser.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer)
    {
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/json");
        return JsonSerializer.Deserialize<T>(body)!;
    }
}
