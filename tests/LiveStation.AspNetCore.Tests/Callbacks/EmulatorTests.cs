using System.Collections.Concurrent;
using LiveStation.Emulator;
using Microsoft.Extensions.Time.Testing;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Messages of the emulated service, which sends a message again if it is not accepted.</summary>
public sealed class EmulatorTests
{
    private readonly ConcurrentQueue<EventMessage> _received = new();
    private readonly TaskCompletionSource<EventMessage> _again = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_message_whose_handler_fails_is_received_again_and_handled()
    {
        await using ServedApp app = await ServedApp.StartAsync(app => app.MapLiveStationCallbacks(
            "/hooks/live", LiveStationCallbacks.EventMessages, FailAtFirstAsync, options => options.Secrets.Add(Messages.Secret)));
        EmulatorOptions options = new() { TimeProvider = new FakeTimeProvider(DateTimeOffset.UtcNow), Scenario = "broadcast" };
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        using LiveStationClient client = new(
            emulator.Credentials, new ApiClientOptions { Zone = emulator.Zone, TimeProvider = emulator.Clock });
        await client.Callbacks.RegisterDefaultAsync(
            new RegisterDefaultCallbackRequest
            {
                CallbackUrl = new Uri(app.Browser.BaseAddress!, "/hooks/live?secret=" + Messages.Secret),
            },
            TestContext.Current.CancellationToken);

        emulator.StopEncoder(await PublishingAsync(client));
        // The emulator sends a message again after 1 and after 5 seconds of its clock.
        while (!_again.Task.IsCompleted && _received.Count < 100)
        {
            emulator.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(_again.Task, Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));
        }

        EventMessage handled = await _again.Task;
        _received.Count(message => message.Id == handled.Id).ShouldBe(2);
        app.Log.Ids.ShouldContain(5);
    }

    private static async Task<string> PublishingAsync(LiveStationClient client)
    {
        await foreach (LiveChannel channel in client.Channels.ListAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            if (channel.ChannelStatus.Known == ChannelStatus.Publishing)
                return channel.ChannelId;
        }
        throw new InvalidOperationException("The scenario has no channel on air.");
    }

    private Task FailAtFirstAsync(EventMessage message, CancellationToken cancellationToken)
    {
        bool isAgain = _received.Any(earlier => earlier.Id == message.Id);
        _received.Enqueue(message);
        if (!isAgain)
            throw new FormatException("broken");
        _again.TrySetResult(message);
        return Task.CompletedTask;
    }
}
