using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>An answer whose content is one value, with the number of all matches beside it.</summary>
internal sealed class CountedReplyCodec<T>(MemberNames names, JsonCodec<T> codec) : ReplyCodec<Counted<T>>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Counted<T> value)
    {
        Guard.NotNull(writer).WriteStartObject();
        codec.WriteMember(writer, names[0], Guard.NotNull(value).Value);
        Codecs.Int64.WriteOptionalMember(writer, names[1], value.Total);
        UnknownMembers.Write(writer, value.UnknownMembers);
        writer.WriteEndObject();
    }

    private protected override Counted<T> ReadBody(ref ModelReader reader)
    {
        T? content = default;
        long? total = null;
        bool hasContent = false;
        bool isError = false;
        UnknownMembersBuilder unknown = default;
        int member = MemberNames.None;
        reader.BeginObject();
        while (reader.NextMember(names, ref member))
        {
            switch (member)
            {
                case 0: content = codec.Read(ref reader); hasContent = true; break;
                case 1: total = Codecs.Int64.ReadOptional(ref reader); break;
                case 2: isError |= !reader.IsNull; reader.Skip(); break;
                default: unknown.Add(ref reader); break;
            }
        }
        if (isError)
        {
            throw ErrorInside(names.Text(2));
        }
        return hasContent
            ? new Counted<T>(content!, total, unknown.Build())
            : throw reader.Missing(names, 0);
    }
}
