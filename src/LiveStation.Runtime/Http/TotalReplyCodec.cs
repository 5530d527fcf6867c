using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>An answer with a content and, beside it, the number of all matches.</summary>
/// <typeparam name="TContent">Kind of the content.</typeparam>
/// <typeparam name="TResult">What content, number and everything else in the answer are made into.</typeparam>
internal abstract class TotalReplyCodec<TContent, TResult>(MemberNames names, JsonCodec<TContent> codec)
    : ReplyCodec<TResult>
{
    private protected abstract TResult Make(TContent content, long? total, ValueMap<RawJson> unknownMembers);

    private protected void Write(
        Utf8JsonWriter writer, TContent content, long? total, ValueMap<RawJson> unknownMembers)
    {
        Guard.NotNull(writer).WriteStartObject();
        codec.WriteMember(writer, names[0], content);
        Codecs.Int64.WriteOptionalMember(writer, names[1], total);
        UnknownMembers.Write(writer, unknownMembers);
        writer.WriteEndObject();
    }

    private protected sealed override TResult ReadBody(ref ModelReader reader)
    {
        TContent? content = default;
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
        return hasContent ? Make(content!, total, unknown.Build()) : throw reader.Missing(names, 0);
    }
}
