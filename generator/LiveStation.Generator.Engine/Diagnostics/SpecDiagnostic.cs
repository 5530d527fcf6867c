using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>A diagnostic of a spec and its place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
public sealed record SpecDiagnostic(DiagnosticRule Rule, SpecSpan Span, EquatableArray<Phrase> Arguments)
{
    /// <summary>The English message: the error and its remedy.</summary>
    internal string Message => MessageIn(MessageLanguage.English);

    /// <summary>Returns the message in a language.</summary>
    /// <param name="language">The language.</param>
    // The message can end with an empty suggestion.
    internal string MessageIn(MessageLanguage language) => string.Format(
        CultureInfo.InvariantCulture, Rule.Message.In(language), [.. Arguments.Select(one => Visible.Of(one.In(language)))]).TrimEnd();

    /// <summary>Returns the diagnostic in the format of compilers: <c>spec/a.yaml(3,5): error LSG0020: …</c>.</summary>
    public override string ToString() => ToString(Rule.Severity);

    /// <summary>Returns the diagnostic in the format of compilers, with the severity that a project configures.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="language">The language of the message.</param>
    public string ToString(RuleSeverity severity, MessageLanguage language = MessageLanguage.English) =>
        $"{Span}: {ValueOf(severity)} {Rule.Id}: {MessageIn(language)}";

    private static string ValueOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
