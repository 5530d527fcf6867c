using System.Globalization;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>
/// Determines the property at which writing failed from the output, so that no path is tracked during writing.
/// </summary>
internal static class WritingPath
{
    /// <summary>Returns the path of the property with JSON names and with C# names.</summary>
    /// <param name="written">JSON that ends before the value of the property.</param>
    /// <param name="around">The name maps of the enclosing objects, from the outermost.</param>
    public static RequestMember Of(ReadOnlySpan<byte> written, IEnumerable<IPropertyNames?> around)
    {
        StringBuilder wire = new(), property = new();
        using IEnumerator<IPropertyNames?> names = around.GetEnumerator();
        foreach (Level level in LevelsOf(written))
        {
            if (level.IsArray)
            {
                string place = "[" + level.Index.ToString(CultureInfo.InvariantCulture) + "]";
                wire.Append(place);
                property.Append(place);
            }
            else if (level.Name is { } name)
            {
                IPropertyNames? known = names.MoveNext() ? names.Current : null;
                Add(wire, name);
                Add(property, known?.PropertyOf(name) ?? name);
            }
        }
        return new RequestMember(wire.ToString(), property.ToString());
    }

    private static void Add(StringBuilder path, string name) => path.Append(path.Length == 0 ? "" : ".").Append(name);

    private static List<Level> LevelsOf(ReadOnlySpan<byte> written)
    {
        List<Level> levels = [];
        JsonReaderState start = new(new JsonReaderOptions { MaxDepth = ModelWriter.MostDepth + 1 });
        Utf8JsonReader reader = new(written, isFinalBlock: false, start);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    levels.Add(new Level { IsArray = reader.TokenType == JsonTokenType.StartArray });
                    break;
                case JsonTokenType.PropertyName:
                    levels[levels.Count - 1].Name = reader.GetString();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    levels.RemoveAt(levels.Count - 1);
                    Count(levels);
                    break;
                default:
                    Count(levels);
                    break;
            }
        }
        return levels;
    }

    private static void Count(List<Level> levels)
    {
        if (levels.Count > 0)
            levels[levels.Count - 1].Index++;
    }

    /// <summary>An open object or array.</summary>
    private sealed class Level
    {
        /// <summary>Whether it is an array.</summary>
        public bool IsArray { get; init; }

        /// <summary>The number of values.</summary>
        public int Index { get; set; }

        /// <summary>The name of the last property of an object.</summary>
        public string? Name { get; set; }
    }
}
