using System.Text.Json;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tests.Robustness;

/// <summary>Converts a spec file to JSON.</summary>
internal static partial class SpecAsJson
{
    public static string Convert(string name, string yaml) =>
        Write(SpecCompiler.Parse(new SpecFile(name, yaml)).Root.ShouldNotBeNull());

    private static string Write(SpecNode node) => node switch
    {
        MappingNode mapping => "{" + string.Join(",\n", mapping.Entries.Select(
            entry => $"{JsonSerializer.Serialize(entry.Key.Text)}: {Write(entry.Value)}")) + "}",
        SequenceNode sequence => "[" + string.Join(", ", sequence.Items.Select(Write)) + "]",
        ScalarNode { IsQuoted: false } plain when Bare().IsMatch(plain.Text) => plain.Text,
        _ => JsonSerializer.Serialize(((ScalarNode)node).Text),
    };

    [GeneratedRegex("^(true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?)$")]
    private static partial Regex Bare();
}
