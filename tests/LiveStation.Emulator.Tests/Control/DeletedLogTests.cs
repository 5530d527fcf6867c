using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The events of deleted channels, which someone who looks for what happened still needs.</summary>
public sealed class DeletedLogTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;
    private ControlClient _control = null!;
    private string _channel = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await Emulators.StartAsync(
            new EmulatorOptions { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock(), Scenario = "broadcast" });
        _control = new ControlClient(_emulator);
        _channel = (await AccountAsync()).GetProperty("resources").EnumerateArray()
            .First(one => one.GetProperty("type").GetString() == "LiveChannel").GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task The_events_of_a_deleted_channel_stay_with_its_name_until_a_reset()
    {
        (await AccountAsync()).GetProperty("logOfDeleted").GetArrayLength().ShouldBe(0);

        await DeleteAsync();

        JsonElement[] entries = [.. (await AccountAsync()).GetProperty("logOfDeleted").EnumerateArray()];
        entries.ShouldAllBe(one => one.GetProperty("owner").GetProperty("id").GetString() == _channel
            && one.GetProperty("owner").GetProperty("name").GetString() == "evening_news");
        entries.Select(one => one.GetProperty("members").GetProperty("eventCode").GetString())
            .ShouldBe(
            [
                "ONAIR_END", "PUBLISH_END", "ONAIR_START", "PUBLISH_START",
                "ONAIR_END", "PUBLISH_END", "ONAIR_START", "PUBLISH_START", "STREAM_RESERVE",
            ]);
        await _control.PostAsync("reset");
        (await AccountAsync()).TryGetProperty("logOfDeleted", out JsonElement after).ShouldBeTrue();
        after.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_API_does_not_list_the_events_of_a_deleted_channel()
    {
        (await EventsAsync()).ShouldContain(_channel);

        await DeleteAsync();

        (await EventsAsync()).ShouldNotContain(_channel);
    }

    private async Task DeleteAsync()
    {
        _emulator.StopEncoder(_channel);
        (await new TestCall($"/api/v2/channels/{_channel}") { Method = "DELETE" }.SendAsync(_emulator)).Status.ShouldBe(200);
    }

    private async Task<string> EventsAsync() => (await new TestCall("/api/v2/events").SendAsync(_emulator)).Text;

    private async Task<JsonElement> AccountAsync() => (await _control.GetAsync("state")).GetProperty("accounts")[0];
}
