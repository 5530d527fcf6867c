using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.CommandLine.Output;

/// <summary>Writes JSON for people and programs: Korean text stays readable.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The same line ends on every machine.
    private static readonly JsonSerializerOptions OnLines = new(OnOneLine) { WriteIndented = true };

    /// <summary>Returns JSON on one line.</summary>
    /// <param name="value">The value.</param>
    public static string Compact(JsonNode? value) => value?.ToJsonString(OnOneLine) ?? "null";

    /// <summary>Returns indented JSON.</summary>
    /// <param name="value">The value.</param>
    public static string Indented(JsonNode? value) =>
        value?.ToJsonString(OnLines).ReplaceLineEndings("\n") ?? "null";
}
