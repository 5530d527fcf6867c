using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiveStation.Flavours.Tests.Schemas;

/// <summary>Converts YAML to JSON with the rules of YAML 1.2, as editors do.</summary>
internal static class YamlJson
{
    /// <summary>Returns the JSON of a text; null when it is not YAML, or not what JSON can express.</summary>
    public static JsonElement? Read(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 ? JsonSerializer.SerializeToElement(Of(stream.Documents[0].RootNode)) : null;
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            // The scanner has exceptions of several types for text that is not YAML.
            return null;
        }
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(member =>
            KeyValuePair.Create(((YamlScalarNode)member.Key).Value ?? "", Of(member.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? ""),
        _ => ((YamlScalarNode)node).Value,
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "null" or "~" => null,
        "true" or "false" => text == "true",
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => whole,
        _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => number,
        _ => text,
    };
}
