using System.Text.Json;

namespace LiveStation.Testing.Matching;

/// <summary>A part of a JSON value that a request must contain.</summary>
internal static class JsonPart
{
    /// <summary>
    /// Returns the JSON path of the first difference; null if the value contains the part. The path has no values, since
    /// they can be secrets.
    /// </summary>
    /// <param name="part">
    /// The expected part. An object contains it if it has its properties, and possibly more. Arrays have the same number
    /// of items.
    /// </param>
    /// <param name="value">The value.</param>
    /// <param name="path">The path of both.</param>
    public static string? DifferenceFrom(JsonElement part, JsonElement value, string path = "$")
    {
        if (part.ValueKind != value.ValueKind)
            return path;
        return part.ValueKind switch
        {
            JsonValueKind.Object => part.EnumerateObject()
                .Select(member => value.TryGetProperty(member.Name, out JsonElement other)
                    ? DifferenceFrom(member.Value, other, $"{path}.{member.Name}")
                    : $"{path}.{member.Name}")
                .FirstOrDefault(difference => difference is not null),
            JsonValueKind.Array => part.GetArrayLength() == value.GetArrayLength()
                ? part.EnumerateArray().Zip(value.EnumerateArray())
                    .Select((pair, index) => DifferenceFrom(pair.First, pair.Second, $"{path}[{index}]"))
                    .FirstOrDefault(difference => difference is not null)
                : path,
            _ => IsSame(part, value) ? null : path,
        };
    }

    // 1 and 1.0 are the same number.
    private static bool IsSame(JsonElement part, JsonElement value) => part.ValueKind switch
    {
        JsonValueKind.Number => part.TryGetDecimal(out decimal first) && value.TryGetDecimal(out decimal second)
            ? first == second
            : part.GetRawText() == value.GetRawText(),
        JsonValueKind.String => part.GetString() == value.GetString(),
        _ => true,
    };
}
