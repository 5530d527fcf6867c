using System.Text;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Pipeline;

/// <summary>The output of the pipeline.</summary>
internal static class Outputs
{
    // Without a byte order mark: files that the compiler writes to disk are identical to those of the command line.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Registers the files, where the compiler supports it as files that other generators see.</summary>
    /// <param name="context">The initialization of the generator.</param>
    /// <param name="assigned">Path of each spec file, with all files to write by the path of their spec file.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(string Path, ILookup<string, PlannedFile> ByOwner)> assigned) => Register(
            context,
            assigned.SelectMany(PlannedFile.Visible).WithTrackingName(Steps.Planned),
            assigned.SelectMany(PlannedFile.Others).WithTrackingName(Steps.Planned));

    /// <summary>Registers files.</summary>
    /// <param name="context">The initialization of the generator.</param>
    /// <param name="visible">The files that other generators see; none where the compiler does not support it.</param>
    /// <param name="others">The other files.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<OutputUnit> visible,
        IncrementalValuesProvider<OutputUnit> others)
    {
        // The project's choice is known only when the pipeline runs, so both outputs are registered, and one has no files.
        if (PreCompilationOutput.OfCompiler is { } preCompilation)
            preCompilation.Register(context, visible);
        context.RegisterSourceOutput(others, Emit);
    }

    /// <summary>Indicates whether other generators see the files of a project.</summary>
    public static bool AreVisible(HostOptions host) => host.AreVisible && PreCompilationOutput.OfCompiler is not null;

    /// <summary>Prints a file.</summary>
    public static SourceText TextOf(OutputUnit unit) => SourceText.From(unit.Emit().Content, Utf8);

    /// <summary>Reports all diagnostics.</summary>
    public static void Report(
        SourceProductionContext context, (EquatableArray<PlacedDiagnostic> Found, MessageLanguage? Language) input)
    {
        foreach (PlacedDiagnostic one in input.Found)
            context.ReportDiagnostic(RoslynDiagnostics.ToRoslyn(one, input.Language));
    }

    private static void Emit(SourceProductionContext context, OutputUnit unit)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        context.AddSource(unit.Path, TextOf(unit));
    }
}
