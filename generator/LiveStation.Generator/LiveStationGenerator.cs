using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator;

/// <summary>
/// Generates C# from the spec files of a project during editing and building. It does not read C# code: the output depends
/// only on the spec files, a few MSBuild properties and whether the language version is supported.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LiveStationGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> listed =
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(SpecTexts.IsSpec);

        IncrementalValuesProvider<SpecText> texts = listed
            .Combine(listed.Collect()).Where(SpecTexts.IsFirst).Select((spec, _) => spec.Left)
            .Select(SpecTexts.Read).WithTrackingName(Steps.SpecTexts);

        IncrementalValuesProvider<ParsedText> parsed = texts
            .Select(ParsedText.Parse).WithTrackingName(Steps.Parsed);

        IncrementalValuesProvider<ApiTexts> apis = parsed.Collect()
            .SelectMany(ApiTexts.Sort).WithTrackingName(Steps.Apis);

        IncrementalValuesProvider<BoundTexts> bound = apis
            .Select(BoundTexts.Bind).WithTrackingName(Steps.Bound);

        IncrementalValueProvider<HostOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider.Select(LanguageFloor.Check))
            .Select(HostOptions.Read).WithTrackingName(Steps.Options);

        IncrementalValueProvider<ApiTable> table = bound.Collect().Combine(options)
            .Select(ApiTable.Lay).WithTrackingName(Steps.Table);

        IncrementalValuesProvider<SoundSpec> sound = table
            .SelectMany((apis, _) => apis.Sound).WithTrackingName(Steps.Sound);

        IncrementalValuesProvider<EquatableArray<PlannedFile>> plan = sound.Combine(options)
            .Select(PlannedFile.PlanAll).WithTrackingName(Steps.Plan);

        IncrementalValueProvider<EquatableArray<PlacedDiagnostic>> diagnostics = parsed.Collect().Combine(bound.Collect())
            .Combine(table).Combine(options).Select(Findings.Gather).WithTrackingName(Steps.Diagnostics);

        Outputs.Register(context, texts.Select((file, _) => file.Path).Combine(plan.Collect()));
        context.RegisterSourceOutput(diagnostics.Combine(options.Select((chosen, _) => chosen.Language)), Outputs.Report);
    }
}
