using System.Text.Json;

namespace LiveStation.Testing.Tests.Readme;

/// <summary>The example of conditions in the package's page.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task A_call_is_expected_with_a_part_of_its_body()
    {
        using TestHandler handler = TestHandler.For<LiveStationClient>();
        using HttpClient http = handler.CreateHttpClient();
        using LiveStationClient client = new(http, TestHandler.Credentials);

        handler.Expect("createReStreamChannel")
            .WithBody("""{ "planType": "STANDARD", "restream": [ { "targetName": "YOUTUBE" } ] }""")
            .Returns(new ReStreamChannel { ChannelId = "ls-1" });

        await client.ReStream.CreateAsync(Requests.Channel, TestContext.Current.CancellationToken);

        handler.Calls.ShouldHaveSingleItem().ReadBody<JsonElement>().GetProperty("channelName").GetString()
            .ShouldBe(Requests.Channel.ChannelName);
        handler.VerifyAll();
    }
}
