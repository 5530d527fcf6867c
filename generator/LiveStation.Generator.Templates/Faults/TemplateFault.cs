using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace LiveStation.Generator.Templates.Faults;

/// <summary>The exception for a mistake in a template that this project detects, with its diagnostic.</summary>
/// <param name="span">The place in the template.</param>
/// <param name="rule">The rule.</param>
/// <param name="arguments">The arguments of the rule's message.</param>
internal sealed class TemplateFault(SourceSpan span, DiagnosticRule rule, params Phrase[] arguments)
    : ScriptRuntimeException(span, rule.Title.English)
{
    /// <summary>The rule.</summary>
    public DiagnosticRule Rule => rule;

    /// <summary>The arguments of the rule's message.</summary>
    public IReadOnlyList<Phrase> Arguments => arguments;
}
