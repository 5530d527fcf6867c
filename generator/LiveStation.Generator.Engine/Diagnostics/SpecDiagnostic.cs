using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>One mistake found in a spec, where it is.</summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Arguments">The names that fill the rule's message.</param>
public sealed record SpecDiagnostic(DiagnosticRule Rule, SpecSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>What is wrong here and what to do; an empty suggestion at its end leaves no blank.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments.Select(Visible.Of)]).TrimEnd();

    /// <summary>As compilers print it: <c>spec/a.yaml(3,5): error LSG0020: …</c>.</summary>
    public override string ToString() => ToString(Rule.Severity);

    /// <summary>The same with another severity, where a project chose one.</summary>
    /// <param name="severity">The severity.</param>
    public string ToString(RuleSeverity severity) => $"{Span}: {ValueOf(severity)} {Rule.Id}: {Message}";

    private static string ValueOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
