using System.Collections.Concurrent;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Reporting;

/// <summary>Converts diagnostics of the engine to those of the compiler.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "LiveStation";

    // One descriptor for each ID and language: the compiler compares descriptors by reference when it merges diagnostics.
    private static readonly ConcurrentDictionary<(string Id, MessageLanguage? Language), DiagnosticDescriptor> Descriptors = new();

    /// <summary>Converts a diagnostic to one of the compiler, placed in the file where the author corrects it.</summary>
    /// <param name="placed">The diagnostic.</param>
    /// <param name="language">The language that the project configures; null for that of the compiler.</param>
    public static Diagnostic ToRoslyn(PlacedDiagnostic placed, MessageLanguage? language = null) => Diagnostic.Create(
        DescriptorOf(placed.Diagnostic.Rule, language),
        placed.Path.Length == 0 ? Location.None : LocationOf(placed.Path, placed.Diagnostic.Span),
        // The compiler formats a phrase in its own culture.
        [.. placed.Diagnostic.Arguments.Select(one => language is { } chosen ? (object)one.In(chosen) : one)]);

    private static DiagnosticDescriptor DescriptorOf(DiagnosticRule rule, MessageLanguage? language) =>
        Descriptors.GetOrAdd((rule.Id, language), _ => new(
            rule.Id, new LocalizablePhrase(rule.Title, language), new LocalizablePhrase(rule.Message, language),
            Category, SeverityOf(rule), isEnabledByDefault: true,
            // There is no help link: the pages are not published on the web, and a broken link would be worse.
            new LocalizablePhrase(PagesOf(rule.Id), language), customTags: TagsOf(rule)));

    private static Phrase PagesOf(string id) => new(
        $"More: 'livestation-gen explain {id}', or docs/diagnostics/{id}.md in the package.",
        $"자세한 내용: 'livestation-gen explain {id}' 또는 패키지의 docs/diagnostics/ko/{id}.md.");

    private static DiagnosticSeverity SeverityOf(DiagnosticRule rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    // After an error, output is missing: if the error were suppressed, only CS0246 or a missing method would be reported.
    private static string[] TagsOf(DiagnosticRule rule) =>
        rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : [];

    private static Location LocationOf(string path, SpecSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new(span.Line, span.Column), new(span.EndLine, span.EndColumn)));
}
