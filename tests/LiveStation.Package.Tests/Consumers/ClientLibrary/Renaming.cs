using LiveStation;

namespace Relay;

/// <summary>A library for an older framework that makes records: their init accessors must be found on a later one.</summary>
public static class Renaming
{
    public static ReStreamChannel Rename(ReStreamChannel channel, string name) => channel with { ChannelName = name };
}
