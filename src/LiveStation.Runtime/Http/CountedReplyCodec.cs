using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>An answer whose content is one value, with the number of all matches beside it.</summary>
internal sealed class CountedReplyCodec<T>(MemberNames names, JsonCodec<T> codec)
    : TotalReplyCodec<T, Counted<T>>(names, codec)
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Counted<T> value) =>
        Write(writer, Guard.NotNull(value).Value, value.Total, value.UnknownMembers);

    private protected override Counted<T> Make(T content, long? total, ValueMap<RawJson> unknownMembers) =>
        new(content, total, unknownMembers);
}
