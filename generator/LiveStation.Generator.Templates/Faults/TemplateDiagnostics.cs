using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace LiveStation.Generator.Templates.Faults;

/// <summary>Converts the errors of templates to diagnostics at their places.</summary>
/// <param name="placeOf">Returns the place of a span in the file of its template; null for a span outside of the templates.</param>
internal sealed class TemplateDiagnostics(Func<SourceSpan, SpecSpan?> placeOf)
{
    private readonly List<SpecDiagnostic> _found = [];

    /// <summary>The diagnostics so far.</summary>
    public IReadOnlyList<SpecDiagnostic> Found => _found;

    /// <summary>Adds the syntax errors of a template. Errors that only follow from the first one are ignored.</summary>
    /// <param name="template">The template.</param>
    public void AddSyntaxErrors(Template template)
    {
        if (template.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Error) is { } first)
            Add(first.Span, TemplateRules.Syntax, Sentence(first.Message));
    }

    /// <summary>Adds the error that ended the rendering of a template.</summary>
    /// <param name="name">Name of the template.</param>
    /// <param name="failure">The error.</param>
    public void Add(string name, Exception failure)
    {
        Exception[] chain = [.. Chain(failure)];
        if (chain.OfType<TemplateFault>().FirstOrDefault() is { } fault)
            Add(fault.Span, fault.Rule, [.. fault.Arguments]);
        else if (chain.OfType<ScriptParserRuntimeException>().FirstOrDefault() is { } included)
            Add(included.ParserMessages.First(one => one.Type == ParserMessageType.Error).Span, TemplateRules.Syntax, Sentence(Of(included)));
        else if (failure is ScriptRuntimeException known && placeOf(known.Span) is not null)
            Add(known.Span, TemplateRules.Failed, Sentence(known.OriginalMessage));
        else
            Add(new SourceSpan(name, default, default), TemplateRules.Failed, Sentence(failure.Message));
    }

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="span">The place.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Add(SourceSpan span, DiagnosticRule rule, params Phrase[] arguments) =>
        _found.Add(new SpecDiagnostic(rule, placeOf(span)!, arguments.ToEquatableArray()));

    private static string Of(ScriptParserRuntimeException included) =>
        included.ParserMessages.First(one => one.Type == ParserMessageType.Error).Message;

    // The messages of Scriban are sentences without a full stop, or exceptions of .NET with one.
    private static string Sentence(string message) => message.Trim().TrimEnd('.');

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (Exception? one = failure; one is not null; one = one.InnerException)
            yield return one;
    }
}
