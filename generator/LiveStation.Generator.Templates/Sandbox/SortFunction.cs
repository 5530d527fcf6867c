using System.Collections;
using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>The function <c>array.sort</c>. That of Scriban sorts texts by the rules of a culture.</summary>
internal static class SortFunction
{
    private static readonly Phrase TooManyItems = Phrase.Of(
        "the list exceeds the limit of {0} items",
        "목록이 한도인 {0}개 항목을 초과합니다",
        SafeContext.MostIterations.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>
    /// Returns the items of a list in ascending order: texts by the codes of their characters. The order of equal items is kept.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="span">The place in the template.</param>
    /// <param name="list">The list; null for an empty one.</param>
    /// <param name="path">Path of the member to sort by, such as <c>name.pascal</c>; null for the items themselves.</param>
    /// <exception cref="TemplateFault">A member is not defined, two values cannot be compared, or a limit is exceeded.</exception>
    public static ScriptArray Sort(TemplateContext context, SourceSpan span, IEnumerable? list, string? path = null)
    {
        Budget budget = ((SafeContext)context).Budget;
        string[] members = path?.Split('.') ?? [];
        var keyed = new List<(object? Key, object? Item)>();
        foreach (object? item in list ?? Array.Empty<object>())
        {
            budget.Step(span);
            if (keyed.Count == SafeContext.MostIterations)
                throw new TemplateFault(span, TemplateRules.Failed, TooManyItems);
            keyed.Add((members.Aggregate<string, object?>(item, (owner, member) => MemberOf(context, span, owner, member)), item));
        }
        var order = new ValueOrder(context, span, budget);
        return new(keyed.OrderBy(one => one.Key, order).Select(one => one.Item));
    }

    private static object? MemberOf(TemplateContext context, SourceSpan span, object? owner, string member)
    {
        if (owner is null)
        {
            throw new TemplateFault(span, TemplateRules.Failed, Phrase.Of(
                "the member '{0}' of null cannot be read", "null의 멤버 '{0}'을(를) 읽을 수 없습니다", member));
        }
        IObjectAccessor accessor = context.GetMemberAccessor(owner);
        return accessor.TryGetValue(context, span, owner, member, out object? value)
            ? value
            : throw new TemplateFault(
                span,
                TemplateRules.UnknownName,
                member,
                Nearest.Sentence(member, accessor.GetMembers(context, span, owner)),
                $"'{context.GetTypeName(owner)}'");
    }
}
