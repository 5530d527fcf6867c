using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>An answer whose content is one value.</summary>
internal sealed class ObjectReplyCodec<T>(MemberNames names, JsonCodec<T> codec) : ReplyCodec<T>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value)
    {
        Guard.NotNull(writer).WriteStartObject();
        codec.WriteMember(writer, names[0], value);
        writer.WriteEndObject();
    }

    private protected override T ReadBody(ref ModelReader reader)
    {
        T? content = default;
        bool hasContent = false;
        bool isError = false;
        int member = MemberNames.None;
        reader.BeginObject();
        while (reader.NextMember(names, ref member))
        {
            if (member == 0)
            {
                content = codec.Read(ref reader);
                hasContent = true;
            }
            else
            {
                isError |= member == 2 && !reader.IsNull;
                reader.Skip();
            }
        }
        if (isError)
        {
            throw ErrorInside(names.Text(2));
        }
        return hasContent ? content! : throw reader.Missing(names, 0);
    }
}
