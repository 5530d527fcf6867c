using System.Collections.Immutable;
using System.Text;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.TemplateHost.Pipeline;

/// <summary>The result of rendering the templates of a project for one API.</summary>
/// <param name="Files">The files, with the names that the compiler receives.</param>
/// <param name="Diagnostics">The mistakes in the templates.</param>
internal sealed record RenderedTemplates(EquatableArray<OutputFile> Files, EquatableArray<PlacedDiagnostic> Diagnostics)
{
    // Names of generated files: different from those of the other generator, where both are listed.
    private const string Prefix = "Templates/";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Renders all templates.</summary>
    public static RenderedTemplates Render(
        ((SoundSpec Sound, HostOptions Options) Api, ImmutableArray<TemplateText> Templates) input, CancellationToken cancellationToken)
    {
        ((SoundSpec sound, HostOptions host), ImmutableArray<TemplateText> templates) = input;
        if (host.Emit is not { } options)
            return new RenderedTemplates(default, default);
        TemplateFolder folder = TemplateFolder.Of(templates);
        RenderResult result = TemplateRenderer.Render(
            folder.Files,
            TemplateModel.Of(sound.Model, PlannedFile.OptionsOf(sound, options)),
            isWanted: _ => true,
            FileKind.CSharp,
            cancellationToken);
        string prefix = Prefix + (sound.Api.Length == 0 ? "" : sound.Api + "/");
        return new RenderedTemplates(
            result.Files.Select(file => file with { Path = prefix + file.Path }).ToEquatableArray(),
            folder.Diagnostics.Concat(result.Diagnostics.Select(folder.Placed)).ToEquatableArray());
    }

    /// <summary>Passes a file to the compiler.</summary>
    public static void Emit(SourceProductionContext context, OutputFile file) =>
        context.AddSource(file.Path, SourceText.From(file.Content, Utf8));

    /// <summary>Reports a mistake.</summary>
    public static void Report(SourceProductionContext context, (PlacedDiagnostic Found, MessageLanguage? Language) input) =>
        context.ReportDiagnostic(RoslynDiagnostics.ToRoslyn(input.Found, input.Language));
}
