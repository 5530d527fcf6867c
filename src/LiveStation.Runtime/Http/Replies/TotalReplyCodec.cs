using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.Http.Replies;

/// <summary>The codec of a response with content and the total number of matching items.</summary>
/// <typeparam name="TContent">The type of the content.</typeparam>
/// <typeparam name="TResult">The type that combines content, total number and unknown properties.</typeparam>
internal abstract class TotalReplyCodec<TContent, TResult>(Envelope envelope, JsonCodec<TContent> codec)
    : ReplyCodec<TResult>
{
    private protected abstract TResult Make(TContent content, long? total, ValueMap<RawJson> unknownMembers);

    /// <summary>Tries the fast path for the content.</summary>
    private protected virtual bool TryReadContent(
        ref ModelScanner scanner, DriftLog? drift, [MaybeNullWhen(false)] out TContent content) => codec.TryRead(ref scanner, out content);

    private protected sealed override bool TryReadBody(
        ReadOnlySpan<byte> utf8, DriftLog? drift, [MaybeNullWhen(false)] out TResult value)
    {
        value = default;
        try
        {
            ModelScanner scanner = new(utf8, isObserved: drift is not null);
            long? total = null;
            scanner.BeginObject();
            if (!scanner.Is(envelope.ContentName) || !TryReadContent(ref scanner, drift, out TContent? content)
                || (scanner.Is(envelope.TotalName) && !Codecs.Int64.TryReadOptional(ref scanner, out total))
                || !scanner.EndObject() || !scanner.IsAtEnd)
            {
                return false;
            }
            value = Make(content, total, default);
            return true;
        }
        catch (JsonException)
        {
            // Reported when the complete body is read again, with the correct path and after an error next to the
            // content.
            return false;
        }
    }

    private protected sealed override TResult ReadBody(ref ModelReader reader)
    {
        TContent? content = default;
        long? total = null;
        bool isError = false;
        UnknownMembersBuilder unknown = default;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(envelope.Names, ref member))
        {
            switch (member.Number)
            {
                case Envelope.ContentNumber: ReportNull(in reader, codec); content = codec.ReadWhole(ref reader); break;
                case Envelope.TotalNumber: total = Codecs.Int64.ReadOptional(ref reader); break;
                case Envelope.ErrorNumber: isError |= !reader.IsNull; reader.Skip(); break;
                default: unknown.Add(ref reader); break;
            }
        }
        if (isError)
            throw ErrorInside(envelope.Error);
        return member.HasMet(Envelope.ContentNumber)
            ? Make(content!, total, unknown.Build())
            : throw reader.Missing(envelope.Names, Envelope.ContentNumber);
    }

    private protected void Write(
        ref ModelWriter writer, TContent content, long? total, ValueMap<RawJson> unknownMembers)
    {
        writer.BeginObject();
        codec.WriteMember(ref writer, envelope.ContentName, content);
        Codecs.Int64.WriteOptionalMember(ref writer, envelope.TotalName, total);
        UnknownMembers.Write(ref writer, unknownMembers);
        writer.EndObject();
    }
}
