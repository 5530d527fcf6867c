using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>
/// Tells copies of spec files from the files. Builds copy files to folders that later builds know nothing of, such as that of
/// 'dotnet build -o', and a wildcard finds them there.
/// </summary>
/// <param name="Originals">The files without copies.</param>
/// <param name="Diagnostics">One for all copies: they come from one folder, and so does the remedy.</param>
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
        // The original lies higher in the project, or among more of its kind.
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
            : file.Name.EndsWith("/" + other.Name, StringComparison.Ordinal) && SpecCompiler.DeclareTheSame(file.Spec, other.Spec));

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
