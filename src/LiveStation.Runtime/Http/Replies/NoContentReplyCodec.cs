using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Http.Replies;

/// <summary>The codec of a response without a body.</summary>
/// <remarks>
/// A JSON body is accepted unless it is an error. A body that is not JSON was not sent by the service and is rejected.
/// </remarks>
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
        // A response without content has no body.
    }

    /// <summary>Skips the content and reports it if it has a value. The content is discarded.</summary>
    private static void ReportContent(ref ModelReader reader)
    {
        if (!reader.IsNothing())
            reader.WrongKind("no content");
        reader.Skip();
    }
}
