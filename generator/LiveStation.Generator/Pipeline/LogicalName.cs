namespace LiveStation.Generator.Pipeline;

/// <summary>
/// The name of a spec file that is the same on every machine: it stands in headers of generated files, which must not
/// differ between two people who build the same commit.
/// </summary>
internal static class LogicalName
{
    /// <summary>Chooses the name of a file.</summary>
    /// <param name="given">Name or link that the project gave it; empty when it gave none.</param>
    /// <param name="path">Where it lies on this machine.</param>
    /// <param name="project">Path of the project file; empty when it is not told.</param>
    /// <returns>
    /// The given name; otherwise the path inside the project's folder; for a file that lies elsewhere, its folder and
    /// its own name, since all before that may be somebody's home; its own name alone where the project lies in that folder.
    /// </returns>
    public static string Of(string given, string path, string project)
    {
        if (Parts(given) is { Length: > 0 } named)
            return string.Join("/", named);
        string[] parts = Parts(path);
        string[] folder = Parts(project) is { Length: > 0 } file ? [.. file.Take(file.Length - 1)] : [];
        return string.Join("/", parts.Skip(IsUnder(folder, parts) ? folder.Length : parts.Length - Shown(parts, folder)));
    }

    // A folder that holds the project too is where somebody put the repository, and called as they like.
    private static int Shown(string[] parts, string[] project) =>
        parts.Length < 2 || IsUnder([.. parts.Take(parts.Length - 1)], project) ? 1 : 2;

    private static bool IsUnder(string[] folder, string[] path) =>
        folder.Length > 0 && path.Take(folder.Length).SequenceEqual(folder, StringComparer.OrdinalIgnoreCase);

    // The compiler hands over paths as they were listed, so a way up may stand inside: /src/App/../../spec/a.yaml.
    private static string[] Parts(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', '\\').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
        }
        return [.. parts];
    }
}
