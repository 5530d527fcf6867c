using LiveStation.Benchmarks.Compiling;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;
using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>A project with the same types, hand-written, and the System.Text.Json generator.</summary>
internal sealed class PlainProject : GeneratorProject
{
    private readonly SyntaxTree _types;

    private PlainProject(SyntaxTree types, SyntaxTree context)
        : base(FrameworkPack.References().Select(path => MetadataReference.CreateFromFile(path)), types, context) =>
        _types = types;

    /// <summary>Creates the project with the types of a spec.</summary>
    public static PlainProject Of(SyntheticSpec spec)
    {
        ApiModel api = SpecCompiler.Bind(spec.Files()
            .Select(file => SpecCompiler.Parse(new SpecFile(file.Name, file.Text))).ToEquatableArray()).Model!;
        return new PlainProject(Parse(PlainSource.Types(api)), Parse(PlainSource.Context(api)));
    }

    /// <inheritdoc />
    public override GeneratorDriver NewDriver(bool isTracking = false) =>
        Create(CompilerOfSdk.JsonGenerator(), isTracking);

    /// <inheritdoc />
    protected override GeneratorInput? Edited(ProjectEdit edit, GeneratorDriver ran)
    {
        string text = _types.ToString();
        string? edited = edit switch
        {
            ProjectEdit.BlankLine => ReplaceFirst(text, "public ", "\npublic "),
            ProjectEdit.FieldType => ReplaceFirst(text, "bool ", "System.Text.Json.JsonElement "),
            _ => null,
        };
        return edited is null
            ? null
            : new GeneratorInput(ran, Compilation.ReplaceSyntaxTree(_types, Parse(edited)));
    }
}
