using LiveStation.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Pipeline;

/// <summary>The steps from the spec files of a project to its valid APIs, which every generator of the package begins with.</summary>
internal sealed class SpecPipeline
{
    private SpecPipeline(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> listed =
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(SpecTexts.IsSpec);

        Texts = listed
            .Combine(listed.Collect().Select(SpecTexts.FirstOfEachPath))
            .Where(spec => spec.Right.Contains(spec.Left.File)).Select((spec, _) => spec.Left)
            .Select(SpecTexts.Read).WithTrackingName(Steps.SpecTexts);

        Parsed = Texts
            .Select(ParsedText.Parse).WithTrackingName(Steps.Parsed);

        IncrementalValuesProvider<ApiTexts> apis = Parsed.Collect()
            .SelectMany(ApiTexts.Sort).WithTrackingName(Steps.Apis);

        Bound = apis
            .Select(BoundTexts.Bind).WithTrackingName(Steps.Bound);

        Options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider.Select(LanguageFloor.Check))
            .Select(HostOptions.Read).WithTrackingName(Steps.Options);

        Table = Bound.Collect().Combine(Options)
            .Select(ApiTable.Lay).WithTrackingName(Steps.Table);

        Sound = Table
            .SelectMany((table, _) => table.Sound).WithTrackingName(Steps.Sound);
    }

    /// <summary>The spec files.</summary>
    public IncrementalValuesProvider<SpecText> Texts { get; }

    /// <summary>Each parsed file.</summary>
    public IncrementalValuesProvider<ParsedText> Parsed { get; }

    /// <summary>The model and the diagnostics of each API.</summary>
    public IncrementalValuesProvider<BoundTexts> Bound { get; }

    /// <summary>The options of the project.</summary>
    public IncrementalValueProvider<HostOptions> Options { get; }

    /// <summary>The APIs of the project, with its options.</summary>
    public IncrementalValueProvider<ApiTable> Table { get; }

    /// <summary>The valid APIs.</summary>
    public IncrementalValuesProvider<SoundSpec> Sound { get; }

    /// <summary>Adds the steps to a generator.</summary>
    /// <param name="context">The initialization of the generator.</param>
    public static SpecPipeline In(IncrementalGeneratorInitializationContext context) => new(context);
}
