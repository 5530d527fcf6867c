namespace LiveStation.Generator.Pipeline;

/// <summary>
/// The name of a spec file, which is the same on every machine. It is part of the headers of generated files, which must
/// be the same for everyone who builds the same commit.
/// </summary>
internal static class LogicalName
{
    /// <summary>Returns the logical name of a file.</summary>
    /// <param name="given">Name or link that the project specifies; empty when it specifies none.</param>
    /// <param name="path">The path on this machine.</param>
    /// <param name="project">Path of the project file; empty when unknown.</param>
    /// <returns>
    /// The specified name; otherwise the path inside the project's folder. For a file outside it, its folder and file name,
    /// since the rest of the path can contain a user name; only the file name when the project is in the same folder.
    /// </returns>
    public static string Of(string given, string path, string project)
    {
        if (Parts(given) is { Length: > 0 } named)
            return string.Join("/", named);
        string[] parts = Parts(path);
        string[] folder = Parts(project) is { Length: > 0 } file ? [.. file.Take(file.Length - 1)] : [];
        return string.Join("/", parts.Skip(IsUnder(folder, parts) ? folder.Length : parts.Length - Shown(parts, folder)));
    }

    // A folder that also contains the project is a folder of the checkout, and its name can differ between machines.
    private static int Shown(string[] parts, string[] project) =>
        parts.Length < 2 || IsUnder([.. parts.Take(parts.Length - 1)], project) ? 1 : 2;

    private static bool IsUnder(string[] folder, string[] path) =>
        folder.Length > 0 && path.Take(folder.Length).SequenceEqual(folder, StringComparer.OrdinalIgnoreCase);

    // The compiler passes paths as listed, so they can contain parent segments: /src/App/../../spec/a.yaml.
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
