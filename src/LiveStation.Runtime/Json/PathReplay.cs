using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Finds out where in the text a reader stands, by reading the text once more.</summary>
internal static class PathReplay
{
    /// <summary>The path of the token that ends at a position.</summary>
    /// <param name="reader">A copy of the reader where it began.</param>
    /// <param name="end">Bytes consumed with that token; the end of what can be read when it lies beyond.</param>
    public static string PathOf(Utf8JsonReader reader, long end)
    {
        // One step per object or array around the token.
        List<Step> steps = [];
        if (reader.TokenType != JsonTokenType.None)
        {
            Note(steps, ref reader);
        }
        while (reader.BytesConsumed < end && TryRead(ref reader))
        {
            Note(steps, ref reader);
        }
        StringBuilder path = new("$");
        foreach (Step step in steps)
        {
            step.AppendTo(path);
        }
        return path.ToString();
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Note(List<Step> steps, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[steps.Count - 1].Name = NameOf(ref reader);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                return;
            case JsonTokenType.Comment:
                return;
        }
        if (steps.Count > 0)
        {
            steps[steps.Count - 1].Index++;
        }
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            steps.Add(new Step { IsArray = reader.TokenType == JsonTokenType.StartArray });
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    /// <summary>The place inside one object or array.</summary>
    private sealed class Step
    {
        public bool IsArray { get; set; }

        public string? Name { get; set; }

        public int Index { get; set; } = -1;

        public void AppendTo(StringBuilder path)
        {
            if (IsArray && Index >= 0)
            {
                JsonPath.AppendIndex(path, Index);
            }
            else if (Name is not null)
            {
                JsonPath.AppendName(path, Name);
            }
        }
    }
}
