using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>Writes unknown properties.</summary>
internal static class UnknownMembers
{
    /// <summary>Writes the properties unchanged and in order.</summary>
    public static void Write(ref ModelWriter writer, ValueMap<RawJson> unknown)
    {
        foreach (KeyValuePair<string, RawJson> member in unknown.AsSpan())
        {
            writer.Key(member.Key);
            if (writer.IsMasked && SecretNames.IsSecret(member.Key))
                writer.Text(MaskedTexts.Mark);
            else
                writer.Raw(member.Value.ToUtf8().Span);
        }
    }
}
