using System.Collections.Concurrent;
using LiveStation.AspNetCore.Callbacks;
using LiveStation.Runtime;

namespace LiveStation.Samples.Studio;

/// <summary>Keeps the events of each channel in memory. The endpoint of callbacks calls it once for each event.</summary>
internal sealed class ShowEvents : ILiveStationCallbackHandler<EventMessage>
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<EventMessage>> _events = new();

    /// <inheritdoc />
    public Task HandleAsync(EventMessage message, CancellationToken cancellationToken)
    {
        _events.GetOrAdd(message.ChannelId, _ => new()).Enqueue(message);
        return Task.CompletedTask;
    }

    /// <summary>Returns the events of a channel, in the order of their arrival.</summary>
    /// <param name="channelId">The ID of the channel.</param>
    public ValueList<EventMessage> Of(string channelId) =>
        _events.TryGetValue(channelId, out ConcurrentQueue<EventMessage>? events) ? [.. events] : [];
}
