using System.Collections.Immutable;
using LiveStation.Benchmarks.Compiling;
using LiveStation.Generator;
using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>A project with a spec and our generator.</summary>
internal sealed class SpecProject(SyntheticSpec spec) : GeneratorProject(
    FrameworkPack.References().Select(path => MetadataReference.CreateFromFile(path)))
{
    private readonly ImmutableArray<AdditionalText> _files =
        [.. spec.Files().Select(file => new SpecItem(ProjectOptions.Folder + file.Name, file.Text))];

    /// <inheritdoc />
    public override GeneratorDriver NewDriver(bool isTracking = false) =>
        Create(new LiveStationGenerator().AsSourceGenerator(), isTracking, _files);

    /// <inheritdoc />
    protected override GeneratorInput? Edited(ProjectEdit edit, GeneratorDriver ran)
    {
        // In the middle: outputs for the text before and after it must not be written again.
        var old = (SpecItem)_files[_files.Length / 2];
        (string text, string edited) = edit switch
        {
            ProjectEdit.BlankLine => ("enums:", "\nenums:"),
            ProjectEdit.OperationText => ("Reads one thing.", "Reads a thing."),
            ProjectEdit.OperationReference => ("-info", "-details"),
            ProjectEdit.FieldText => ("Name of the thing.", "What it is called."),
            _ => ("isLit:       { type: bool", "isLit:       { type: json"),
        };
        var changed = new SpecItem(old.Path, ReplaceFirst(old.Text, text, edited));
        return new GeneratorInput(ran.ReplaceAdditionalText(old, changed), Compilation);
    }
}
