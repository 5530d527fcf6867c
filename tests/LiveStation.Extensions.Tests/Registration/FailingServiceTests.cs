using LiveStation.Emulator;
using LiveStation.Emulator.Faults;
using LiveStation.Extensions.Tests.Support;

namespace LiveStation.Extensions.Tests.Registration;

/// <summary>A registered client against a service where one in three requests fails.</summary>
public sealed class FailingServiceTests
{
    [Fact]
    public async Task Nothing_is_lost_and_nothing_happens_twice()
    {
        FaultPlan faults = new FaultPlan()
            .Add(new FaultRule(Fault.Gateway(LiveStationErrorCodes.ThrottleLimited)) { Probability = 1 / 6.0, Seed = 1 })
            .Add(new FaultRule(Fault.Dropped()) { Operation = "listChannels", Probability = 1 / 6.0, Seed = 2 });
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions { Faults = faults }, App.Token);
        using App app = new(
            ("LiveStation:Endpoint", emulator.BaseAddress.ToString()),
            ("LiveStation:AccessKey", emulator.Credentials.AccessKey),
            ("LiveStation:SecretKey", emulator.Credentials.SecretKey.Reveal()),
            ("LiveStation:Retry:MaxAttempts", "20"),
            ("LiveStation:Retry:BaseDelay", "00:00:00"));
        app.Builder.AddLiveStationClient();
        List<string> made = [];

        for (int i = 0; i < 12; i++)
            made.Add((await app.Client.Channels.CreateAsync(Request($"show_{i}"), App.Token)).ChannelId);
        List<string> listed = [];
        await foreach (LiveChannel channel in app.Client.Channels.ListAsync(new() { PageSize = 2 }, App.Token))
            listed.Add(channel.ChannelId);

        listed.ShouldBe(made, ignoreOrder: true);
        app.Log.Own.Count(entry => entry.Event.Id == 4).ShouldBeGreaterThan(0);
    }

    private static CreateChannelRequest Request(string name) => new()
    {
        ChannelName = name,
        QualitySetId = 12,
        UseDvr = false,
        Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
        Record = new() { Type = RecordType.ManualUpload },
    };
}
