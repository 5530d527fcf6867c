using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Conventions.Tests.Texts;

/// <summary>One text of the spec in one language.</summary>
/// <param name="Kind">The kind of element that the text describes.</param>
/// <param name="Language">The language, which is the key of the text: <c>en</c> or <c>ko</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Span">The position of the text.</param>
internal sealed partial record SpecText(SpecTextKind Kind, string Language, string Text, SpecSpan Span)
{
    private static readonly string[] Languages = ["en", "ko"];

    /// <summary>The texts of all spec files.</summary>
    public static IReadOnlyList<SpecText> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(path => Of(new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)))),
    ];

    /// <summary>The sentences of the text.</summary>
    public string[] Sentences => SentenceEnd().Split(Text);

    /// <summary>Reads the texts of a spec file, except those of examples.</summary>
    /// <param name="file">The file.</param>
    public static IEnumerable<SpecText> Of(SpecFile file) =>
        SpecReader.Read(file).Root is { } root ? Of(root, []) : [];

    /// <summary>Position, language and text, in the form of a message.</summary>
    public override string ToString() => $"{Span.File}({Span.Line + 1}): {Language}: {Text}";

    private static IEnumerable<SpecText> Of(SpecNode node, string[] path) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Of(entry, path)),
        SequenceNode sequence => sequence.Items.SelectMany(item => Of(item, path)),
        _ => [],
    };

    // The keys of the URLs of the vendor's pages are languages too.
    private static IEnumerable<SpecText> Of(MappingEntry entry, string[] path) => (entry.Key.Text, entry.Value) switch
    {
        ("examples", _) => [],
        ("reference", MappingNode) => [],
        (_, ScalarNode text) when Languages.Contains(entry.Key.Text) =>
            [new SpecText(KindAt(path), entry.Key.Text, text.Text.Trim(), text.Span)],
        _ => Of(entry.Value, [.. path, entry.Key.Text]),
    };

    // The path of keys to a text, such as types, LiveChannel, fields, channelId.
    private static SpecTextKind KindAt(string[] path) => path switch
    {
        [.., "note" or "when"] => SpecTextKind.Remark,
        [.., "transitions" or "needs"] or ["service", "errors", ..] => SpecTextKind.Other,
        [.., "facts", _] or ["callbacks", ..] => SpecTextKind.Method,
        [.., "values", _] => SpecTextKind.Value,
        [.., "fields" or "path" or "query", _] => SpecTextKind.Member,
        ["operations", ..] => SpecTextKind.Operation,
        _ => SpecTextKind.Thing,
    };

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
