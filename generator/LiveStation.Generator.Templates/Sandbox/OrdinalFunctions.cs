using System.Collections;
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
        Replace(all, "array", "sort", nameof(Sort));
        Replace(all, "string", "capitalize", nameof(Capitalize));
        Replace(all, "string", "capitalizewords", nameof(CapitalizeWords));
        Replace(all, "string", "starts_with", nameof(StartsWith));
        Replace(all, "string", "ends_with", nameof(EndsWith));
    }

    /// <summary>Returns the items of a list in ascending order: texts by the codes of their characters.</summary>
    /// <exception cref="ScriptRuntimeException">The list has too many items.</exception>
    public static ScriptArray Sort(TemplateContext context, SourceSpan span, IEnumerable? list, string? member = null)
    {
        object?[] items = [.. (list ?? Array.Empty<object>()).Cast<object?>().Take(SafeContext.MostIterations + 1)];
        if (items.Length > SafeContext.MostIterations)
            throw new ScriptRuntimeException(span, $"The list exceeds the limit of {SafeContext.MostIterations} items");
        return new(items.OrderBy(item => member is null ? item : ValueOf(context, span, item, member), OrdinalOrder.Instance));
    }

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

    private static object? ValueOf(TemplateContext context, SourceSpan span, object? item, string member) =>
        item is IScriptObject owner && owner.TryGetValue(context, span, member, out object? value) ? value : null;

    private static void Replace(ScriptObject all, string group, string name, string method) => ((ScriptObject)all[group]!).SetValue(
        name,
        DynamicCustomFunction.Create(null!, typeof(OrdinalFunctions).GetMethod(method, BindingFlags.Static | BindingFlags.Public)!),
        readOnly: true);

    private sealed class OrdinalOrder : IComparer<object?>
    {
        public static readonly OrdinalOrder Instance = new();

        public int Compare(object? x, object? y) =>
            x is string text && y is string other ? StringComparer.Ordinal.Compare(text, other) : Comparer<object?>.Default.Compare(x, y);
    }
}
