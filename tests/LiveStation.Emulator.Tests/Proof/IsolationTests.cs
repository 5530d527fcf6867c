using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Tests.Proof.Support;
using LiveStation.Emulator.Tests.State.Support;
using LiveStation.Emulator.Tests.Support;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace LiveStation.Emulator.Tests.Proof;

/// <summary>What one emulator, account or zone contains is not seen from another.</summary>
public sealed class IsolationTests
{
    [Fact]
    public async Task Two_emulators_in_one_process_do_not_see_each_other()
    {
        await using EmulatorHost first = await StartAsync();
        await using EmulatorHost second = await StartAsync();
        TestCall create = new("/api/v2/channels") { Method = "POST", Body = System.Text.Encoding.UTF8.GetBytes(LiveBodies.Channel("first")) };

        (await create.SendAsync(first)).Status.ShouldBe(200);
        first.Clock.Advance(TimeSpan.FromHours(1));
        first.Faults.Add(Faults.Fault.Page());

        (await new TestCall("/api/v2/channels").SendAsync(second)).Text.ShouldBe("""{"content":[],"total":0}""");
        second.Clock.Offset.ShouldBe(TimeSpan.Zero);
        (await new TestCall("/api/v2/channels").SendAsync(first)).Status.ShouldBe(502);
        (await new TestCall("/api/v2/channels").SendAsync(first)).Text.ShouldContain("\"total\":1");
    }

    [Fact]
    public void Accounts_and_zones_are_isolated()
    {
        using ProofGateway gateway = new();
        JsonNode body = JsonNode.Parse(LiveBodies.Channel("mine"))!;
        string id = gateway.Send("POST", "/channels", body, "one").Content!["channelId"]!.ToString();

        gateway.Send("GET", $"/channels/{id}", account: "one").Code.ShouldBeNull();
        gateway.Send("GET", $"/channels/{id}", account: "two").Code.ShouldBe(250004);
        gateway.Send("DELETE", $"/channels/{id}", account: "two").Code.ShouldBe(250004);
        gateway.Send("GET", "/channels", account: "two").Total.ShouldBe(0);
        gateway.Send("GET", $"/channels/{id}", account: "one", zone: LiveStationApi.Zones[1]).Code.ShouldBe(250004);
        gateway.Send("GET", "/channels", account: "one", zone: LiveStationApi.Zones[1]).Total.ShouldBe(0);
        gateway.Send("GET", "/channels", account: "one").Total.ShouldBe(1);
    }

    [Fact]
    public void The_same_seed_and_calls_give_the_same_bytes_and_another_seed_gives_others()
    {
        Answers(seed: 7).ShouldBe(Answers(seed: 7));
        Answers(seed: 8).ShouldNotBe(Answers(seed: 7));
    }

    private static string[] Answers(long seed)
    {
        using ProofGateway gateway = new(seed);
        List<string> answers = [];
        for (int i = 0; i < 20; i++)
        {
            answers.Add(gateway.Send("POST", "/channels", JsonNode.Parse(LiveBodies.Channel($"river_{i}"))).ToString());
            answers.Add(gateway.Send("GET", "/channels?pageSizeNo=100").ToString());
            gateway.Advance(TimeSpan.FromMilliseconds(700));
        }
        return [.. answers];
    }

    private static Task<EmulatorHost> StartAsync() => Emulators.StartAsync(new EmulatorOptions
    {
        Credentials = TestKeys.A.Credentials,
        TimeProvider = new TestClock(),
    });
}
