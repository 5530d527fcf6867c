using YamlDotNet.RepresentationModel;

namespace LiveStation.Wire.Tests.Corpus;

/// <summary>Access to parts of a YAML document.</summary>
internal static class YamlNodes
{
    /// <summary>Returns the value of a key; null when the node has no such key.</summary>
    public static YamlNode? At(this YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;

    /// <summary>Returns the entries of a mapping in their order; none when the node is not a mapping.</summary>
    public static IEnumerable<KeyValuePair<string, YamlNode>> Entries(this YamlNode? node) =>
        (node as YamlMappingNode)?.Children.Select(entry => KeyValuePair.Create(entry.Key.Text(), entry.Value)) ?? [];

    /// <summary>Returns the text of a scalar.</summary>
    public static string Text(this YamlNode? node) =>
        (node as YamlScalarNode)?.Value ?? throw new InvalidOperationException($"A scalar was expected, not '{node}'.");
}
