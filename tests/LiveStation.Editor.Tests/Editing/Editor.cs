using System.Text.Json;
using LiveStation.Editor.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Editor.Tests.Editing;

/// <summary>The information that an editor shows at one position.</summary>
/// <param name="Proposals">The completion items.</param>
/// <param name="Hover">The hover text.</param>
internal sealed record Seen(IReadOnlyList<Proposal> Proposals, string Hover);

/// <summary>A completion item of an editor.</summary>
/// <param name="Label">The label.</param>
/// <param name="Text">The text to insert.</param>
/// <param name="Words">The documentation.</param>
internal sealed record Proposal(string Label, string Text, string Words);

/// <summary>An opened file.</summary>
/// <param name="Mistakes">The underlined errors, each with line and message.</param>
/// <param name="Points">The information at each requested position.</param>
internal sealed record OpenedFile(IReadOnlyList<string> Mistakes, IReadOnlyList<Seen> Points);

/// <summary>Opens files in the folder of the spec with the language server of VS Code, in one process.</summary>
internal static class Editor
{
    private const char Mark = '¦';

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Opens files.</summary>
    /// <param name="files">The texts by name; <c>¦</c> marks the positions.</param>
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
