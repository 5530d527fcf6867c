using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>A parsed spec file.</summary>
/// <param name="Path">The path on this machine.</param>
/// <param name="IsPackaged">Indicates whether it is part of the package.</param>
/// <param name="Api">Name of the API it belongs to.</param>
/// <param name="Text">The text of the file; empty when it cannot be read. It is compared first, since comparing nodes takes longer.</param>
/// <param name="Spec">Its nodes and the diagnostics of its text.</param>
internal sealed record ParsedText(string Path, bool IsPackaged, string Api, string Text, ParsedSpec Spec)
{
    private static readonly Phrase NotDecoded = new(
        "cannot be read, because it does not exist or is not UTF-8 text. Check the path and the encoding.",
        "파일이 없거나 UTF-8 텍스트가 아니어서 읽을 수 없습니다. 경로와 인코딩을 확인하세요.");

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
            : SpecCompiler.Unreadable(file.Name, NotDecoded);
        return new ParsedText(file.Path, file.IsPackaged, file.Api, file.Text ?? "", spec);
    }
}
