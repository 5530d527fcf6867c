using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>A spec file, read.</summary>
/// <param name="Path">Where it lies on this machine.</param>
/// <param name="IsPackaged">Whether it came with the package.</param>
/// <param name="Api">Name of the API it is a part of.</param>
/// <param name="Spec">Its nodes and the mistakes in its text.</param>
internal sealed record ParsedText(string Path, bool IsPackaged, string Api, ParsedSpec Spec)
{
    /// <summary>The text of the file; empty when it cannot be read.</summary>
    public string Text { get; init; } = "";

    /// <summary>Logical name of the file.</summary>
    public string Name => Spec.Name;

    /// <summary>Whether it holds the head of an API, sound or not.</summary>
    public bool HasService => SpecCompiler.HasService(Spec);

    /// <summary>The mistakes in its text.</summary>
    public IEnumerable<PlacedDiagnostic> Diagnostics => Spec.Diagnostics.Select(one => new PlacedDiagnostic(Path, one));

    /// <summary>Reads the text of a file.</summary>
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
