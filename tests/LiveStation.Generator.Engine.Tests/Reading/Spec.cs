using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>Shared by the reading tests: reads a text and returns its nodes or its mistakes.</summary>
internal static class Spec
{
    public const string FileName = "spec/test.yaml";

    public static ParsedSpec Read(string text) => SpecReader.Read(new SpecFile(FileName, text));

    /// <summary>Reads a text and asserts that it has no mistakes.</summary>
    public static MappingNode Root(string text)
    {
        ParsedSpec spec = Read(text);
        spec.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        return spec.Root.ShouldNotBeNull();
    }

    /// <summary>All mistakes of a text, one per line: <c>(line,column) ID message</c>, counted from 1.</summary>
    public static string Mistakes(string text) => string.Join('\n', Read(text).Diagnostics.Select(Line));

    /// <summary>The positions of the mistakes of a text, without their messages: <c>(line,column) ID</c>.</summary>
    public static string Places(string text) =>
        string.Join(" ", Read(text).Diagnostics.Select(d => Line(d)[..(Line(d).IndexOf(' ') + 8)]));

    /// <summary>The text that the only mistake underlines.</summary>
    public static string Underlined(string text)
    {
        SpecDiagnostic mistake = Read(text).Diagnostics.ShouldHaveSingleItem();
        return text.Substring(mistake.Span.Start, mistake.Span.Length);
    }

    /// <summary>A node on one line, without positions: <c>{a: 'b', c: [d]}</c>.</summary>
    public static string Show(SpecNode? node) => node switch
    {
        ScalarNode scalar => scalar.IsQuoted ? $"'{scalar.Text}'" : scalar.Text,
        MappingNode mapping => "{" + string.Join(", ", mapping.Entries.Select(Show)) + "}",
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        _ => "nothing",
    };

    private static string Show(MappingEntry entry) => $"{Show(entry.Key)}: {Show(entry.Value)}";

    /// <summary>A node and all nodes in it, parents first.</summary>
    public static IEnumerable<SpecNode> All(SpecNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(e => All(e.Key).Concat(All(e.Value))).Prepend(node),
        SequenceNode sequence => sequence.Items.SelectMany(All).Prepend(node),
        _ => [node],
    };

    private static string Line(SpecDiagnostic diagnostic)
    {
        StringBuilder line = new();
        line.Append(CultureInfo.InvariantCulture, $"({diagnostic.Span.Line + 1},{diagnostic.Span.Column + 1}) ");
        return line.Append(diagnostic.Rule.Id).Append(' ').Append(diagnostic.Message.TrimEnd('.')).ToString();
    }
}
