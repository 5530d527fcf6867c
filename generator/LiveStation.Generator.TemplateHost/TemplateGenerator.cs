using LiveStation.Generator.Pipeline;
using LiveStation.Generator.TemplateHost.Pipeline;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.TemplateHost;

/// <summary>
/// Renders the templates of a project during editing and building. It is a generator of its own, so that a mistake in a template
/// does not affect the client.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    /// <summary>Name of the step with the templates.</summary>
    internal const string Templates = nameof(Templates);

    /// <summary>Name of the step with the rendered files of each API.</summary>
    internal const string Rendered = nameof(Rendered);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        SpecPipeline spec = SpecPipeline.In(context);

        IncrementalValuesProvider<TemplateText> templates = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider).Where(TemplateText.IsTemplate)
            .Select(TemplateText.Read).WithTrackingName(Templates);

        IncrementalValuesProvider<RenderedTemplates> rendered = spec.Sound.Combine(spec.Options).Combine(templates.Collect())
            .Select(RenderedTemplates.Render).WithTrackingName(Rendered);

        Outputs.Register(context, rendered.SelectMany(RenderedTemplates.Visible), rendered.SelectMany(RenderedTemplates.Others));
        context.RegisterSourceOutput(
            rendered.SelectMany((api, _) => api.Diagnostics).Combine(spec.Options.Select((options, _) => options.Language)),
            RenderedTemplates.Report);
    }
}
