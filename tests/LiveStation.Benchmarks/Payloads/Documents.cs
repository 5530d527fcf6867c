using LiveStation.Benchmarks.Checking;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>All texts that are read, in the order of the columns.</summary>
internal static class Documents
{
    public const string ThreeEvents = "3 events";
    public const string HundredEvents = "100 events";
    public const string ManyEvents = "10,000 events";
    public const string ChannelInfo = "info";
    public const string Reversed = "100, reversed";
    public const string Pretty = "100, pretty";
    public const string Korean = "100, Korean";

    /// <summary>The texts in the format that the service sends.</summary>
    public static IReadOnlyList<string> Compact { get; } = [ThreeEvents, HundredEvents, ManyEvents, ChannelInfo];

    /// <summary>All texts.</summary>
    public static IReadOnlyList<IDocument> All() =>
    [
        Three(),
        Events(HundredEvents, EventGraphs.Of(100), JsonForms.Compact),
        Events(ManyEvents, EventGraphs.Of(10_000), JsonForms.Compact),
        Channel(),
        Events(Reversed, EventGraphs.Of(100), JsonForms.Reversed),
        Events(Pretty, EventGraphs.Of(100), JsonForms.Pretty),
        Events(Korean, EventGraphs.InKorean(100), JsonForms.Compact),
    ];

    /// <summary>Three events, which a call returns.</summary>
    public static IDocument Three() => Events(ThreeEvents, EventGraphs.Of(3), JsonForms.Compact);

    private static Document<ResultList<ChannelEvent>, PlainEventList> Events(
        string name, PlainEventList graph, JsonForm<PlainEventList> form) => new()
        {
            Name = name,
            Utf8 = form(graph, PlainJson.Default.PlainEventList),
            Truth = graph,
            Codec = ListEventsOperation.Instance.Reply,
            Plain = PlainJson.Default.PlainEventList,
            Copy = GraphCopies.Of,
            TellOurs = OurMembers.Tell,
            TellPlain = PlainMembers.Tell,
        };

    private static void UseUris(ReStreamChannel channel)
    {
        _ = channel.PublishUrl;
        _ = channel.GlobalPublishUrl;
        _ = channel.CallbackEndpoint;
        foreach (ReStreamTarget target in channel.Targets!.Value)
            _ = target.RtmpUrl;
    }

    private static Document<ReStreamChannel, PlainChannelReply> Channel() => new()
    {
        Name = ChannelInfo,
        Utf8 = JsonForms.Compact(ChannelGraphs.Reply(), PlainJson.Default.PlainChannelReply),
        Truth = ChannelGraphs.Reply(),
        Codec = GetReStreamChannelOperation.Instance.Reply,
        UseUris = UseUris,
        Plain = PlainJson.Default.PlainChannelReply,
        Copy = GraphCopies.Of,
        TellOurs = OurMembers.Tell,
        TellPlain = PlainMembers.Tell,
    };
}
