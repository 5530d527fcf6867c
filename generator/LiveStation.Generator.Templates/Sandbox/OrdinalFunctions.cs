using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// Functions that replace those of Scriban whose result depends on the culture of the machine. A compiler has a culture, the command
/// line has none, and both must write the same bytes.
/// </summary>
internal static class OrdinalFunctions
{
    /// <summary>Replaces the functions.</summary>
    /// <param name="all">All functions of Scriban.</param>
    public static void ReplaceIn(ScriptObject all)
    {
        Replace(all, "array", "sort", typeof(SortFunction), nameof(SortFunction.Sort));
        Replace(all, "string", "capitalize", typeof(OrdinalFunctions), nameof(Capitalize));
        Replace(all, "string", "capitalizewords", typeof(OrdinalFunctions), nameof(CapitalizeWords));
        Replace(all, "string", "starts_with", typeof(OrdinalFunctions), nameof(StartsWith));
        Replace(all, "string", "ends_with", typeof(OrdinalFunctions), nameof(EndsWith));
        Replace(all, "string", "index_of", typeof(OrdinalFunctions), nameof(IndexOf));
    }

    /// <summary>Replaces a function.</summary>
    /// <param name="all">All functions of Scriban.</param>
    /// <param name="group">Group of the function.</param>
    /// <param name="name">Name of the function.</param>
    /// <param name="owner">The type with the new function.</param>
    /// <param name="method">Name of its public static method.</param>
    public static void Replace(ScriptObject all, string group, string name, Type owner, string method) =>
        ((ScriptObject)all[group]!).SetValue(
            name,
            DynamicCustomFunction.Create(null!, owner.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!),
            readOnly: true);

    /// <summary>Returns a text with its first character in upper case.</summary>
    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) ? "" : char.ToUpperInvariant(text![0]) + text.Substring(1);

    /// <summary>Returns a text with the first character of each word in upper case.</summary>
    public static string CapitalizeWords(string? text) => string.Concat((text ?? "").Select((letter, index) =>
        index == 0 || char.IsWhiteSpace(text![index - 1]) ? char.ToUpperInvariant(letter) : letter));

    /// <summary>Indicates whether a text begins with another one.</summary>
    public static bool StartsWith(string? text, string? value) =>
        text is not null && value is not null && text.StartsWith(value, StringComparison.Ordinal);

    /// <summary>Indicates whether a text ends with another one.</summary>
    public static bool EndsWith(string? text, string? value) =>
        text is not null && value is not null && text.EndsWith(value, StringComparison.Ordinal);

    /// <summary>Returns the index of the first occurrence of a text in another one; -1 if there is none.</summary>
    /// <exception cref="ScriptRuntimeException">The comparison is neither Ordinal nor OrdinalIgnoreCase.</exception>
    public static int IndexOf(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? search,
        int? startIndex = null,
        int? count = null,
        string? stringComparison = null)
    {
        StringComparison comparison = stringComparison switch
        {
            null or nameof(StringComparison.Ordinal) => StringComparison.Ordinal,
            nameof(StringComparison.OrdinalIgnoreCase) => StringComparison.OrdinalIgnoreCase,
            _ => throw new ScriptRuntimeException(span, $"The comparison '{stringComparison}' is not Ordinal or OrdinalIgnoreCase"),
        };
        if (text is null || search is null)
            return -1;
        int start = startIndex ?? 0;
        return text.IndexOf(search, start, count ?? text.Length - start, comparison);
    }
}
