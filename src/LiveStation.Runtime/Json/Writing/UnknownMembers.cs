using LiveStation.Runtime.CompilerServices;

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
            writer.Raw(member.Value.ToUtf8().Span);
        }
    }
}
