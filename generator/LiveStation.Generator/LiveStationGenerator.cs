using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis;

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
        SpecPipeline spec = SpecPipeline.In(context);

        IncrementalValuesProvider<EquatableArray<PlannedFile>> plan = spec.Sound.Combine(spec.Options)
            .Select(PlannedFile.PlanAll).WithTrackingName(Steps.Plan);

        IncrementalValueProvider<EquatableArray<PlacedDiagnostic>> diagnostics = spec.Parsed.Collect().Combine(spec.Bound.Collect())
            .Combine(spec.Table).Combine(spec.Options).Select(Findings.Gather).WithTrackingName(Steps.Diagnostics);

        Outputs.Register(context, spec.Texts.Select((file, _) => file.Path).Combine(plan.Collect().Select(PlannedFile.ByOwner)));
        context.RegisterSourceOutput(diagnostics.Combine(spec.Options.Select((chosen, _) => chosen.Language)), Outputs.Report);
    }
}
