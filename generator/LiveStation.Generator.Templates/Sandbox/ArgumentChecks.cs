using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>Checks of arguments, for functions whose result can be far larger than its arguments.</summary>
internal static class ArgumentChecks
{
    /// <summary>Returns the check of a function; null if it has none.</summary>
    /// <param name="function">Name of the function with its group.</param>
    public static Action<SafeContext, SourceSpan, ScriptArray>? Of(string function) =>
        function == "object.to_json" ? TextsInside : null;

    // A short list can contain the same long text many times.
    private static void TextsInside(SafeContext context, SourceSpan span, ScriptArray arguments)
    {
        long size = arguments.Sum(Extent.OfTexts);
        context.Budget.Spend(span, size);
        SafeContext.CheckLength(span, size);
    }
}
