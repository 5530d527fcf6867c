using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>
/// An answer without a body. One that has JSON all the same is no mistake, unless it is an error; what is no JSON did not
/// come from the service.
/// </summary>
internal sealed class NoContentReplyCodec(MemberNames names) : ReplyCodec<NoContent>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, NoContent value)
    {
        // Nothing is what there is to write.
    }

    /// <inheritdoc />
    internal override bool TakesNothing => true;

    private protected override NoContent ReadBody(ref ModelReader reader)
    {
        if (reader.Token != JsonTokenType.StartObject)
        {
            reader.Skip();
            return default;
        }
        bool isError = false;
        int member = MemberNames.None;
        while (reader.NextMember(names, ref member))
        {
            isError |= member == 2 && !reader.IsNull;
            reader.Skip();
        }
        return isError ? throw ErrorInside(names.Text(2)) : default;
    }
}
