using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Replies;

/// <summary>The codec of a response with one value as its content and the total number of matching items.</summary>
internal sealed class CountedReplyCodec<T>(Envelope envelope, JsonCodec<T> codec)
    : TotalReplyCodec<T, Counted<T>>(envelope, codec)
{
    private protected override Counted<T> Make(T content, long? total, ValueMap<RawJson> unknownMembers) =>
        new(content, total, unknownMembers);

    private protected override void WriteBody(ref ModelWriter writer, Counted<T> value) =>
        Write(ref writer, Guard.NotNull(value).Value, value.Total, value.UnknownMembers);
}
