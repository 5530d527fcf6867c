using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>
/// Separates copies of spec files from the originals. Builds can copy files to folders that later builds do not exclude, such
/// as that of 'dotnet build -o', and a wildcard includes them.
/// </summary>
/// <param name="Originals">The files without the copies.</param>
/// <param name="Diagnostics">One diagnostic for all copies, because they are in one folder and have the same remedy.</param>
internal sealed record SpecCopies(EquatableArray<ParsedText> Originals, EquatableArray<PlacedDiagnostic> Diagnostics)
{
    /// <summary>Finds the copies.</summary>
    /// <param name="files">The files of one API.</param>
    public static SpecCopies In(EquatableArray<ParsedText> files)
    {
        ParsedText[] own = [.. files.Where(file => !file.IsPackaged)];
        List<(ParsedText Copy, ParsedText Original)> found = [];
        List<ParsedText> originals = [];
        ILookup<string, ParsedText> folders = own.ToLookup(file => FolderOf(file.Name), StringComparer.Ordinal);
        // The original is higher in the folder hierarchy, or in the folder with more spec files.
        foreach (ParsedText file in own.OrderBy(file => file.Name.Count(letter => letter == '/'))
            .ThenByDescending(file => folders[FolderOf(file.Name)].Count()).ThenBy(file => file.Name, StringComparer.Ordinal))
        {
            if (originals.FirstOrDefault(other => IsCopy(file, other)) is { } original)
                found.Add((file, original));
            else
                originals.Add(file);
        }
        return found.Count == 0
            ? new SpecCopies(files, default)
            : new SpecCopies(
                files.Where(file => found.All(one => !ReferenceEquals(one.Copy, file))).ToEquatableArray(),
                EquatableArray.Of(Report(found[0].Copy, found[0].Original)));
    }

    private static bool IsCopy(ParsedText file, ParsedText other) => file.Name != other.Name
        && (file.Text == other.Text
            ? SpecCompiler.Declares(file.Spec)
            : IsBelow(file.Name, other.Name) && SpecCompiler.DeclareTheSame(file.Spec, other.Spec));

    // All pairs of files are compared after each edit, so no text is created.
    private static bool IsBelow(string name, string other) =>
        name.Length > other.Length && name[name.Length - other.Length - 1] == '/' && name.EndsWith(other, StringComparison.Ordinal);

    private static PlacedDiagnostic Report(ParsedText copy, ParsedText original)
    {
        string ending = "/" + original.Name;
        string remedy = copy.Name.EndsWith(ending, StringComparison.Ordinal)
            ? copy.Name.Substring(0, copy.Name.Length - ending.Length) + "/**"
            : copy.Name;
        return PlacedDiagnostic.InWhole(copy.Path, HostRules.SpecCopied, copy.Name, original.Name, remedy);
    }

    private static string FolderOf(string name) => name.Substring(0, Math.Max(0, name.LastIndexOf('/')));
}
