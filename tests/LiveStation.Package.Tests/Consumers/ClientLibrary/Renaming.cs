using LiveStation;
using LiveStation.Runtime;

namespace Relay;

/// <summary>A library for an older framework that copies records. A later framework must resolve their init accessors.</summary>
public static class Renaming
{
    public static ReStreamChannel Rename(ReStreamChannel channel, string name) =>
        Alone(channel with { ChannelName = name })[0];

    private static ResultList<ReStreamChannel> Alone(ReStreamChannel channel) =>
        new(new[] { channel }) { Total = 1 };
}
