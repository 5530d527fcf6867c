using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Checks;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Common.Rules;

/// <summary>Writes the classes that validate requests.</summary>
internal static class RulesEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(RulesUnit unit) => SourceFile.Emit(unit, Usings.Rules, writer =>
        writer.Separated(unit.Rules, Rules));

    /// <summary>Writes a method that runs checks.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="parameters">Its parameters after the first.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="checker">Name of the first parameter.</param>
    public static void Method(
        CodeWriter writer,
        IEnumerable<string> parameters,
        EquatableArray<CheckPlan> checks,
        string checker = OperationChecks.Checker)
    {
        writer.List("internal static void Check", parameters.Prepend("RequestCheck " + checker).ToEquatableArray(), "");
        using (writer.Block())
        {
            foreach (CheckPlan check in checks)
                writer.List($"{checker}.{check.Method}", check.Arguments, ";");
        }
    }

    private static void Rules(CodeWriter writer, RulesPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal static class {TypeName.Rules(plan.Type)}");
        using (writer.Block())
            Method(writer, [$"{plan.Type} value"], plan.Checks);
    }
}
