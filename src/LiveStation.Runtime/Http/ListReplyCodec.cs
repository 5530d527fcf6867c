using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>An answer whose content is a list, with the number of all matches beside it.</summary>
internal sealed class ListReplyCodec<T>(MemberNames names, ListCodec<T> codec)
    : TotalReplyCodec<ValueList<T>, ResultList<T>>(names, codec)
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ResultList<T> value) =>
        Write(writer, Guard.NotNull(value).Items, value.Total, value.UnknownMembers);

    private protected override ResultList<T> Make(ValueList<T> content, long? total, ValueMap<RawJson> unknownMembers) =>
        new(content, total, unknownMembers);
}
