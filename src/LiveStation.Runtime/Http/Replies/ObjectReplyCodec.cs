using System.Diagnostics.CodeAnalysis;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;

namespace LiveStation.Runtime.Http.Replies;

/// <summary>The codec of a response with one value as its content.</summary>
internal sealed class ObjectReplyCodec<T>(Envelope envelope, JsonCodec<T> codec) : ReplyCodec<T>
{
    private protected override bool TryReadBody(
        ReadOnlySpan<byte> utf8, DriftLog? drift, [MaybeNullWhen(false)] out T value)
    {
        ModelScanner scanner = new(utf8, isObserved: drift is not null);
        scanner.BeginObject();
        if (!scanner.Is(envelope.ContentName))
        {
            value = default;
            return false;
        }
        return codec.TryRead(ref scanner, out value) && scanner.EndObject() && scanner.IsAtEnd;
    }

    private protected override T ReadBody(ref ModelReader reader)
    {
        T? content = default;
        bool isError = false;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(envelope.NamesWithoutTotal, ref member))
        {
            if (member.Number == Envelope.ContentNumber)
            {
                ReportNull(in reader, codec);
                content = codec.ReadWhole(ref reader);
            }
            else
            {
                isError |= member.Number == Envelope.ErrorNumber && !reader.IsNull;
                reader.Skip();
            }
        }
        if (isError)
            throw ErrorInside(envelope.Error);
        return member.HasMet(Envelope.ContentNumber)
            ? content!
            : throw reader.Missing(envelope.NamesWithoutTotal, Envelope.ContentNumber);
    }

    private protected override void WriteBody(ref ModelWriter writer, T value)
    {
        writer.BeginObject();
        codec.WriteMember(ref writer, envelope.ContentName, value);
        writer.EndObject();
    }
}
