using System.Collections.Immutable;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Reporting;
using LiveStation.Generator.Templates;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.TemplateHost.Pipeline;

/// <summary>The result of rendering the templates of a project for one API.</summary>
/// <param name="Files">The files, with the names that the compiler receives.</param>
/// <param name="AreVisible">Indicates whether other generators see the files.</param>
/// <param name="Diagnostics">The mistakes in the templates.</param>
internal sealed record RenderedTemplates(
    EquatableArray<OutputUnit> Files, bool AreVisible, EquatableArray<PlacedDiagnostic> Diagnostics)
{
    // Names of generated files: different from those of the other generator, where both are listed.
    private const string Prefix = "Templates";

    /// <summary>Renders all templates.</summary>
    public static RenderedTemplates Render(
        ((SoundSpec Sound, HostOptions Options) Api, ImmutableArray<TemplateText> Templates) input, CancellationToken cancellationToken)
    {
        ((SoundSpec sound, HostOptions host), ImmutableArray<TemplateText> templates) = input;
        if (host.Emit is not { } options)
            return new RenderedTemplates(default, false, default);
        TemplateFolder folder = TemplateFolder.Of(templates);
        RenderResult result = TemplateRenderer.Render(
            folder.Files,
            TemplateModel.Of(sound.Model, PlannedFile.OptionsOf(sound, options)),
            isWanted: _ => true,
            FileKind.CSharp,
            cancellationToken: cancellationToken);
        // Not a folder for each API: a template can write into a folder with the name of an API.
        string prefix = (sound.Api.Length == 0 ? Prefix : $"{Prefix}.{sound.Api}") + "/";
        return new RenderedTemplates(
            result.Files.Select(file => (OutputUnit)new TextUnit(prefix + file.Path, FileKind.CSharp, file.Content)).ToEquatableArray(),
            Outputs.AreVisible(host),
            folder.Diagnostics.Concat(result.Diagnostics.Select(folder.Placed)).ToEquatableArray());
    }

    /// <summary>Returns the files that other generators see.</summary>
    public static IEnumerable<OutputUnit> Visible(RenderedTemplates rendered, CancellationToken cancellationToken) =>
        rendered.AreVisible ? rendered.Files : default;

    /// <summary>Returns the other files.</summary>
    public static IEnumerable<OutputUnit> Others(RenderedTemplates rendered, CancellationToken cancellationToken) =>
        rendered.AreVisible ? default : rendered.Files;

    /// <summary>Reports a mistake.</summary>
    public static void Report(SourceProductionContext context, (PlacedDiagnostic Found, MessageLanguage? Language) input) =>
        context.ReportDiagnostic(RoslynDiagnostics.ToRoslyn(input.Found, input.Language));
}
