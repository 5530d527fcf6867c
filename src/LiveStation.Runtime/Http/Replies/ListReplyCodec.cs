using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Replies;

/// <summary>The codec of a response with a list as its content and the total number of matching items.</summary>
internal sealed class ListReplyCodec<T>(Envelope envelope, ListCodec<T> codec)
    : TotalReplyCodec<ValueList<T>, ResultList<T>>(envelope, codec)
{
    // One unusual item among ten thousand does not slow down the others.
    private protected override bool TryReadContent(
        ref ModelScanner scanner, DriftLog? drift, out ValueList<T> content) =>
        codec.TryReadEach(ref scanner, drift, out content);

    private protected override ResultList<T> Make(ValueList<T> content, long? total, ValueMap<RawJson> unknownMembers) =>
        new(content, total, unknownMembers);

    private protected override void WriteBody(ref ModelWriter writer, ResultList<T> value) =>
        Write(ref writer, Guard.NotNull(value).Items, value.Total, value.UnknownMembers);
}
