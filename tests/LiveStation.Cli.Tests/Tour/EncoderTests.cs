using LiveStation.Emulator;

namespace LiveStation.Cli.Tests.Tour;

/// <summary>The encoder that the tour starts and stops in process.</summary>
public sealed class EncoderTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;
    private LiveStationClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions { Scenario = "broadcast" });
        _client = new LiveStationClient(_emulator.Credentials, new() { Zone = _emulator.Zone });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task An_encoder_that_stops_and_starts_changes_the_status_of_its_channel()
    {
        string channelId = await OnAirAsync();

        _emulator.StopEncoder(channelId);
        (await StatusAsync(channelId)).ShouldBe(ChannelStatus.Ready);

        _emulator.StartEncoder(channelId);
        (await StatusAsync(channelId)).ShouldBe(ChannelStatus.Publishing);
    }

    [Fact]
    public async Task An_encoder_that_is_on_cannot_be_started()
    {
        string channelId = await OnAirAsync();

        Should.Throw<InvalidOperationException>(() => _emulator.StartEncoder(channelId)).Message.ShouldContain("already on");
    }

    [Fact]
    public void The_encoder_of_an_unknown_channel_cannot_be_started() =>
        Should.Throw<InvalidOperationException>(() => _emulator.StartEncoder("ls-0")).Message.ShouldContain("no channel ls-0");

    private async Task<string> OnAirAsync() =>
        (await _client.Channels.ListAsync(cancellationToken: TestContext.Current.CancellationToken)
            .FirstAsync(TestContext.Current.CancellationToken)).ChannelId;

    private async Task<ChannelStatus?> StatusAsync(string channelId) =>
        (await _client.Channels.GetAsync(channelId, TestContext.Current.CancellationToken)).ChannelStatus.Known;
}
