using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Writes members that no name is known for.</summary>
internal static class UnknownMembers
{
    /// <summary>Writes the members as they came, in their order.</summary>
    public static void Write(Utf8JsonWriter writer, ValueMap<RawJson> unknown)
    {
        foreach (KeyValuePair<string, RawJson> member in unknown.AsSpan())
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }
    }
}
