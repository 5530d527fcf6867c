namespace LiveStation.Generator.Templates.Files;

/// <summary>Names of templates, and the names of their output.</summary>
public static class TemplateName
{
    private const string Extension = ".scriban";

    /// <summary>Indicates whether a name is that of a template.</summary>
    /// <param name="name">Name of a file, with or without its folders.</param>
    public static bool IsTemplate(string name) => OutputOf(name) is not null;

    /// <summary>Indicates whether a template is only part of others and writes no file itself: its file name begins with <c>_</c>.</summary>
    /// <param name="name">Name of the template.</param>
    public static bool IsPart(string name) => name.Split('/').Last().FirstOrDefault() == '_';

    /// <summary>
    /// Returns the path of the output of a template: <c>a/types.ts.scriban</c> and <c>a/types.scriban-ts</c> write <c>a/types.ts</c>.
    /// Null for a file that is not a template.
    /// </summary>
    /// <param name="name">Name of the file.</param>
    public static string? OutputOf(string name)
    {
        int at = name.LastIndexOf(Extension, StringComparison.OrdinalIgnoreCase);
        if (at <= name.LastIndexOf('/') + 1)
            return null;
        string start = name.Substring(0, at), rest = name.Substring(at + Extension.Length);
        return rest.Length == 0 ? start : rest.Length > 1 && rest[0] == '-' ? $"{start}.{rest.Substring(1)}" : null;
    }
}
