using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>A parsed spec file.</summary>
/// <param name="Path">The path on this machine.</param>
/// <param name="IsPackaged">Indicates whether it is part of the package.</param>
/// <param name="Api">Name of the API it belongs to.</param>
/// <param name="Spec">Its nodes and the diagnostics of its text.</param>
internal sealed record ParsedText(string Path, bool IsPackaged, string Api, ParsedSpec Spec)
{
    /// <summary>The text of the file; empty when it cannot be read.</summary>
    public string Text { get; init; } = "";

    /// <summary>Logical name of the file.</summary>
    public string Name => Spec.Name;

    /// <summary>Indicates whether it has a <c>service</c> section, valid or not.</summary>
    public bool HasService => SpecCompiler.HasService(Spec);

    /// <summary>The diagnostics of its text.</summary>
    public IEnumerable<PlacedDiagnostic> Diagnostics => Spec.Diagnostics.Select(one => new PlacedDiagnostic(Path, one));

    /// <summary>Parses the text of a file.</summary>
    public static ParsedText Parse(SpecText file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ParsedSpec spec = file.Text is { } text
            ? SpecCompiler.Parse(new SpecFile(file.Name, text))
            : new ParsedSpec(file.Name, default, Unreadable(file));
        return new ParsedText(file.Path, file.IsPackaged, file.Api, spec) { Text = file.Text ?? "" };
    }

    private static EquatableArray<Engine.Diagnostics.SpecDiagnostic> Unreadable(SpecText file) =>
        EquatableArray.Of(PlacedDiagnostic.InWhole(file.Path, HostRules.Unreadable, file.Name).Diagnostic);
}
