using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Common.Rules;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Writes the classes that describe operations to the runtime.</summary>
internal static class DescriptorEmitter
{
    /// <summary>Writes one.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The operation.</param>
    public static void Emit(CodeWriter writer, DescriptorPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal static class {plan.Name}");
        using (writer.Block())
        {
            Instance(writer, plan);
            writer.Line();
            if (plan.Pages.Count > 0)
            {
                writer.List(
                    $"internal static readonly PagePlan<{plan.PageType}> {FixedMembers.Pages} = new",
                    plan.Pages,
                    plan.AreFull ? " { AreFull = true };" : ";");
                writer.Line();
            }
            Call(writer, plan);
            if (plan.Checks.Checks.Count > 0)
            {
                writer.Line();
                RulesEmitter.Method(writer, plan.Checks.Parameters, plan.Checks.Checks, plan.Checks.Name);
            }
        }
    }

    private static void Instance(CodeWriter writer, DescriptorPlan plan) => writer.ListOfLines(
        $"internal static readonly ApiOperation<{plan.Result}> {FixedMembers.Instance} = new", plan.Instance, ";");

    private static void Call(CodeWriter writer, DescriptorPlan plan)
    {
        string path = $"{FixedMembers.Instance}.At({string.Join(", ", plan.Call.Path)})";
        EquatableArray<StepPlan> steps = plan.Call.Steps;
        writer.List($"internal static ApiCall<{plan.Result}> {FixedMembers.Call}", plan.Call.Parameters, " =>");
        using (writer.Indented())
        {
            writer.Line(steps.Count == 0 ? path + ";" : path);
            using (writer.Indented())
            {
                for (int i = 0; i < steps.Count; i++)
                    writer.List("." + steps[i].Method, steps[i].Arguments, i < steps.Count - 1 ? "" : ";");
            }
        }
    }
}
