using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>An answer whose content is a list, with the number of all matches beside it.</summary>
internal sealed class ListReplyCodec<T>(MemberNames names, ListCodec<T> codec) : ReplyCodec<ResultList<T>>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ResultList<T> value)
    {
        Guard.NotNull(writer).WriteStartObject();
        codec.WriteMember(writer, names[0], Guard.NotNull(value).Items);
        Codecs.Int64.WriteOptionalMember(writer, names[1], value.Total);
        UnknownMembers.Write(writer, value.UnknownMembers);
        writer.WriteEndObject();
    }

    private protected override ResultList<T> ReadBody(ref ModelReader reader)
    {
        ValueList<T>? items = null;
        long? total = null;
        bool isNull = false;
        bool isError = false;
        UnknownMembersBuilder unknown = default;
        int member = MemberNames.None;
        reader.BeginObject();
        while (reader.NextMember(names, ref member))
        {
            switch (member)
            {
                case 0: isNull = reader.IsNull; items = codec.ReadOptional(ref reader); break;
                case 1: total = Codecs.Int64.ReadOptional(ref reader); break;
                case 2: isError |= !reader.IsNull; reader.Skip(); break;
                default: unknown.Add(ref reader); break;
            }
        }
        if (isError)
        {
            throw ErrorInside(names.Text(2));
        }
        if (items is null && !isNull)
        {
            throw reader.Missing(names, 0);
        }
        return new ResultList<T>(items ?? default, total, unknown.Build());
    }
}
