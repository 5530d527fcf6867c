using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Collects the diagnostics of one stage.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<SpecDiagnostic> _found = [];

    /// <summary>The number of diagnostics so far.</summary>
    public int Count => _found.Count;

    /// <summary>Indicates whether there is an error so far.</summary>
    public bool HasErrors => _found.Exists(mistake => mistake.Rule.Severity == RuleSeverity.Error);

    /// <summary>Suggests the names that unknown ones were probably meant to be.</summary>
    internal Suggestions Suggestions { get; } = new();

    /// <summary>Keys that could not be read and that other parts of the spec depend on, with the file of each.</summary>
    internal HashSet<(string Key, string File)> Hidden { get; } = [];

    /// <summary>The languages that each text of the spec must have.</summary>
    internal DocumentationLanguage Languages { get; set; } = DocumentationLanguage.Both;

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="span">The place.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Report(DiagnosticRule rule, SpecSpan span, params Phrase[] arguments) =>
        _found.Add(new SpecDiagnostic(rule, span, arguments.ToEquatableArray()));

    /// <summary>Returns all diagnostics, in the order of files and positions.</summary>
    public EquatableArray<SpecDiagnostic> InOrder() =>
        _found.OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal).ToEquatableArray();
}
