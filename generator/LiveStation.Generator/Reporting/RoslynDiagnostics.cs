using System.Collections.Concurrent;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Reporting;

/// <summary>Says the engine's mistakes in the compiler's terms.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "LiveStation";

    // One descriptor for each id: the compiler compares them by reference when it merges what it shows.
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Descriptors =
        new(StringComparer.Ordinal);

    /// <summary>The compiler's form of a mistake, placed in the file where the author will correct it.</summary>
    /// <param name="placed">The mistake.</param>
    public static Diagnostic ToRoslyn(PlacedDiagnostic placed) => Diagnostic.Create(
        DescriptorOf(placed.Diagnostic.Rule),
        placed.Path.Length == 0 ? Location.None : LocationOf(placed.Path, placed.Diagnostic.Span),
        [.. placed.Diagnostic.Arguments]);

    private static DiagnosticDescriptor DescriptorOf(DiagnosticRule rule) => Descriptors.GetOrAdd(rule.Id, _ => new(
        rule.Id, rule.Title, rule.Message, Category, SeverityOf(rule), isEnabledByDefault: true,
        // There is no help link: the pages have no address on the web, and one that leads nowhere would be worse.
        $"More: 'livestation-gen explain {rule.Id}', or docs/diagnostics/{rule.Id}.md in the package.",
        customTags: TagsOf(rule)));

    private static DiagnosticSeverity SeverityOf(DiagnosticRule rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    // After an error something is missing in the output: silenced, it would come back as CS0246 or as a missing method.
    private static string[] TagsOf(DiagnosticRule rule) =>
        rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : [];

    private static Location LocationOf(string path, SpecSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new(span.Line, span.Column), new(span.EndLine, span.EndColumn)));
}
