using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Common.Enums;

/// <summary>Writes enums and the extension methods that return facts of their values.</summary>
internal static class EnumsEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(EnumsUnit unit) =>
        SourceFile.Emit(unit, Usings.Enums, writer => writer.Separated(unit.Enums, (_, plan) =>
        {
            Enum(writer, unit.Header.Accessibility, plan);
            writer.Line();
            Extensions(writer, unit.Header.Accessibility, plan);
        }));

    private static void Enum(CodeWriter writer, string accessibility, EnumPlan plan)
    {
        // From 1, so that the default value 0 is never a defined value.
        int number = 1;
        writer.Doc(plan.Doc);
        // Attributes of the enum specify its codec and converters for open values, serializers and configuration.
        writer.Lines($"""
            [EnumCodec(typeof({TypeName.Codec(plan.Name)}))]
            [JsonConverter(typeof(EnumValueConverter<{plan.Name}>))]
            [TypeConverter(typeof(EnumTextConverter<{plan.Name}>))]
            {accessibility} enum {plan.Name}
            """);
        using (writer.Block())
        {
            writer.Separated(plan.Members, (_, member) =>
            {
                writer.Doc(member.Doc);
                writer.Line($"{Identifier.Escape(member.Name)} = {CSharpLiteral.Of(number++)},");
            });
        }
    }

    private static void Extensions(CodeWriter writer, string accessibility, EnumPlan plan)
    {
        writer.Doc(plan.Extensions.Doc);
        writer.Line($"{accessibility} static class {TypeName.Extensions(plan.Name)}");
        using (writer.Block())
        {
            WireText(writer, plan);
            foreach (FactPlan fact in plan.Extensions.Facts)
            {
                writer.Line();
                Fact(writer, plan.Name, fact);
            }
        }
    }

    private static void WireText(CodeWriter writer, EnumPlan plan)
    {
        string codec = MemberPath.EnumCodec(plan.Name);
        writer.Doc(plan.Extensions.WireTextDoc);
        writer.Line($"public static string ToWireText(this {plan.Name} value) => {codec}.TextOfKnown(value);");
        writer.Line();
        writer.Doc(plan.Extensions.OpenWireTextDoc);
        writer.Line($"public static string? ToWireText(this Open<{plan.Name}> value) => {codec}.ToText(value);");
        writer.Line();
        writer.Doc(plan.Extensions.ParseDoc);
        writer.Lines($"""
            public static bool TryParseWireText(string? text, out {plan.Name} value) =>
                {codec}.TryParse(text, out value);
            """);
    }

    private static void Fact(CodeWriter writer, string owner, FactPlan fact)
    {
        string method = MemberName.Fact(fact.Name);
        writer.Doc(fact.Doc);
        writer.Line($"public static {fact.Type} {method}(this {owner} value) => value switch");
        using (writer.Block(";"))
        {
            foreach (FactArm arm in fact.Arms)
                writer.Line($"{owner}.{Identifier.Escape(arm.Member)} => {arm.Value},");
            writer.Line("_ => throw new ArgumentOutOfRangeException(nameof(value)),");
        }
        writer.Line();
        writer.Doc(fact.OpenDoc);
        writer.Line($"public static {fact.Type}? {method}(this Open<{owner}> value) => value.Known?.{method}();");
    }
}
