using LiveStation.Benchmarks.Rivals;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>All values that are written, in the order of the columns.</summary>
internal static class Sendings
{
    public const string Request = "request body";

    /// <summary>All values.</summary>
    public static IReadOnlyList<ISending> All() => [Body(), Events()];

    private static Sending<CreateReStreamChannelRequest, PlainCreateRequest> Body()
    {
        byte[] expected = JsonForms.Compact(ChannelGraphs.Request(), PlainJson.Default.PlainCreateRequest);
        return new()
        {
            Name = Request,
            Ours = CreateReStreamChannelRequestJson.Instance.ReadDocument(expected),
            WriteOurs = CreateReStreamChannelRequestJson.Instance.WriteDocument,
            Plain = ChannelGraphs.Request(),
            PlainType = PlainJson.Default.PlainCreateRequest,
            Expected = expected,
        };
    }

    private static Sending<ResultList<ChannelEvent>, PlainEventList> Events()
    {
        ReplyCodec<ResultList<ChannelEvent>> codec = ListEventsOperation.Instance.Reply;
        byte[] expected = JsonForms.Compact(EventGraphs.Of(100), PlainJson.Default.PlainEventList);
        return new()
        {
            Name = Documents.HundredEvents,
            Ours = codec.Read(expected),
            WriteOurs = codec.WriteDocument,
            Plain = EventGraphs.Of(100),
            PlainType = PlainJson.Default.PlainEventList,
            Expected = expected,
        };
    }
}
