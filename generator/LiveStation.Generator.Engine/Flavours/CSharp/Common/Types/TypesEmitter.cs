using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Types;

/// <summary>Writes object types as records.</summary>
internal static class TypesEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(TypesUnit unit) =>
        SourceFile.Emit(unit, Usings.Types, writer =>
            writer.Separated(unit.Types, (_, plan) => Type(writer, unit.Header.Accessibility, plan)));

    private static void Type(CodeWriter writer, string accessibility, TypePlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"{accessibility} sealed record {plan.Name}");
        using (writer.Block())
            writer.Separated(plan.Properties, Property);
    }

    private static void Property(CodeWriter writer, PropertyPlan plan)
    {
        string initializer = plan.Initializer is null ? "" : $" = {plan.Initializer};";
        writer.Doc(plan.Doc);
        string required = plan.IsRequired ? "required " : "";
        writer.Line($"public {required}{plan.Type} {Identifier.Escape(plan.Name)} {{ get; init; }}{initializer}");
    }
}
