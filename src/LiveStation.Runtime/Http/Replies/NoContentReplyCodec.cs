using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Http.Replies;

/// <summary>
/// An answer without a body. One that has JSON all the same is no mistake, unless it is an error; what is no JSON did not
/// come from the service.
/// </summary>
internal sealed class NoContentReplyCodec(Envelope envelope) : ReplyCodec<NoContent>
{
    /// <inheritdoc />
    internal override bool TakesNothing => true;

    private protected override NoContent ReadBody(ref ModelReader reader)
    {
        if (reader.Token != JsonTokenType.StartObject)
        {
            ReportContent(ref reader);
            return default;
        }
        bool isError = false;
        MemberCursor member = default;
        reader.BeginObject();
        while (reader.NextMember(envelope.NamesWithoutTotal, ref member))
        {
            if (member.Number == Envelope.ContentNumber)
            {
                ReportContent(ref reader);
                continue;
            }
            isError |= member.Number == Envelope.ErrorNumber && !reader.IsNull;
            reader.Skip();
        }
        return isError ? throw ErrorInside(envelope.Error) : default;
    }

    private protected override void WriteBody(ref ModelWriter writer, NoContent value)
    {
        // Nothing is what there is to write.
    }

    /// <summary>Passes over a content, and reports it when it has a value: nothing of it is kept.</summary>
    private static void ReportContent(ref ModelReader reader)
    {
        if (!reader.IsNothing())
            reader.WrongKind("no content");
        reader.Skip();
    }
}
