using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using Scriban;
using Scriban.Parsing;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// The order of values: null is first, numbers of all types are compared as numbers, and texts by the codes of their characters.
/// </summary>
/// <param name="context">The context.</param>
/// <param name="span">The place in the template.</param>
/// <param name="budget">Receives the work.</param>
internal sealed class ValueOrder(TemplateContext context, SourceSpan span, Budget budget) : IComparer<object?>
{
    /// <inheritdoc />
    /// <exception cref="TemplateFault">The values cannot be compared, or the work exceeds its limit.</exception>
    public int Compare(object? x, object? y)
    {
        budget.Spend(span, 1);
        return (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string text, string other) => StringComparer.Ordinal.Compare(text, other),
            _ when ExactNumber.Of(x) is { } number && ExactNumber.Of(y) is { } other => number.CompareTo(other),
            (IComparable one, _) when one.GetType() == y.GetType() => one.CompareTo(y),
            _ => throw NotComparable(x, y),
        };
    }

    private TemplateFault NotComparable(object x, object y)
    {
        string[] types = [.. new[] { context.GetTypeName(x), context.GetTypeName(y) }.OrderBy(type => type, StringComparer.Ordinal)];
        return new TemplateFault(span, TemplateRules.Failed, Phrase.Of(
            "values of the types '{0}' and '{1}' cannot be sorted", "'{0}' 형식과 '{1}' 형식의 값은 정렬할 수 없습니다", types[0], types[1]));
    }
}
