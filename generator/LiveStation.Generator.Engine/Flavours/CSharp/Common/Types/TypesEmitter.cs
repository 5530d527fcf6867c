using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

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
        writer.Doc(plan.Doc);
        string required = plan.IsRequired ? "required " : "";
        string name = Identifier.Escape(plan.Name);
        if (plan.IsLazyUri)
            LazyUri(writer, $"public {required}{plan.Type} {name}", plan.Name);
        else if (plan.Initializer is { } initializer)
            writer.Line($"public {required}{plan.Type} {name} {{ get; init; }} = {initializer};");
        else
            writer.Line($"public {required}{plan.Type} {name} {{ get; init; }}");
    }

    // The codec of the type sets and reads the field. A method, because mappers consider fields and properties.
    private static void LazyUri(CodeWriter writer, string property, string name)
    {
        string field = MemberName.UriField(name);
        writer.Line(property);
        using (writer.Block())
        {
            writer.Line($"get => {field}.Value;");
            writer.Line($"init => {field} = new LazyUri(value);");
        }
        writer.Line();
        writer.Line($"private LazyUri {field};");
        writer.Line();
        writer.Line($"internal ref LazyUri {MemberName.UriReference(name)}() => ref {field};");
    }
}
