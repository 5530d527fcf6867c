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
        rule.Id, rule.Title, rule.Message, Category, SeverityOf(rule), isEnabledByDefault: true));

    private static DiagnosticSeverity SeverityOf(DiagnosticRule rule) =>
        rule.Severity == RuleSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

    private static Location LocationOf(string path, SpecSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new(span.Line, span.Column), new(span.EndLine, span.EndColumn)));
}
