using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Paths of two operations, with values from the examples of the spec.</summary>
internal static class Targets
{
    public static ServerExample ChannelExample => Good(GetReStreamChannelContract.Instance);

    public static ServerExample EventsExample => Good(ListChannelEventsContract.Instance);

    public static string Channel => ChannelOf(ChannelExample.Path[0]);

    public static string Events => $"/api/v2/channels/{EventsExample.Path[0]}/events";

    public static string UnknownChannel => ChannelOf("ls-00000000000000-none0");

    public static string ChannelOf(string channelId) => $"/api/v2/re-stream/channels/{channelId}";

    private static ServerExample Good<T>(ServerOperation<T> operation) =>
        operation.Examples.First(example => example.ErrorCode is null);
}
