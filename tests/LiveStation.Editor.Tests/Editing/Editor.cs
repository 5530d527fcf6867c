using System.Text.Json;
using LiveStation.Editor.Tests.Support;

namespace LiveStation.Editor.Tests.Editing;

/// <summary>What an editor shows at one place.</summary>
/// <param name="Proposals">What it offers to write.</param>
/// <param name="Hover">What it says of what stands there.</param>
internal sealed record Seen(IReadOnlyList<Proposal> Proposals, string Hover);

/// <summary>Something that an editor offers.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Text">What would be written.</param>
/// <param name="Words">What is said of it.</param>
internal sealed record Proposal(string Label, string Text, string Words);

/// <summary>An opened file.</summary>
/// <param name="Mistakes">What is underlined: line and message.</param>
/// <param name="Points">What is shown at each place that was asked about.</param>
internal sealed record OpenedFile(IReadOnlyList<string> Mistakes, IReadOnlyList<Seen> Points);

/// <summary>Opens files in the folder of the spec, with the language server of VS Code; one process for all.</summary>
internal static class Editor
{
    private const char Mark = '¦';

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Opens files.</summary>
    /// <param name="files">Texts by name, in which <c>¦</c> is where one looks.</param>
    public static IReadOnlyDictionary<string, OpenedFile> Open(IReadOnlyDictionary<string, string> files)
    {
        string input = JsonSerializer.Serialize(files.Select(file => new
        {
            name = file.Key,
            path = Path.Combine(Repository.Spec, file.Key + ".yaml"),
            text = file.Value.Replace($"{Mark}", ""),
            points = PointsOf(file.Value),
        }));
        return JsonSerializer.Deserialize<Dictionary<string, OpenedFile>>(NodeScripts.Run(input, "edit.mjs"), Web)!;
    }

    private static object[] PointsOf(string text) =>
    [
        .. text.Split('\n').SelectMany((line, number) => line.Split(Mark)[..^1]
            .Select((_, i) => new { line = number, character = line.Split(Mark)[..(i + 1)].Sum(part => part.Length) })),
    ];
}
