using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>Writes members that no name is known for.</summary>
internal static class UnknownMembers
{
    /// <summary>Writes the members as they came, in their order.</summary>
    public static void Write(ref ModelWriter writer, ValueMap<RawJson> unknown)
    {
        foreach (KeyValuePair<string, RawJson> member in unknown.AsSpan())
        {
            writer.Key(member.Key);
            writer.Raw(member.Value.ToUtf8().Span);
        }
    }
}
