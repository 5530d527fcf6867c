using System.Text;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Pipeline;

/// <summary>The output of the pipeline.</summary>
internal static class Outputs
{
    // Without a byte order mark: files that the compiler writes to disk are identical to those of the command line.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one file.</summary>
    public static void Emit(SourceProductionContext context, OutputUnit unit)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        OutputFile file = unit.Emit();
        context.AddSource(file.Path, SourceText.From(file.Content, Utf8));
    }

    /// <summary>Reports all diagnostics.</summary>
    public static void Report(
        SourceProductionContext context, (EquatableArray<PlacedDiagnostic> Found, MessageLanguage? Language) input)
    {
        foreach (PlacedDiagnostic one in input.Found)
            context.ReportDiagnostic(RoslynDiagnostics.ToRoslyn(one, input.Language));
    }
}
