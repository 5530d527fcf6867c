using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Writes the method that reads an object tolerantly: in any order and format.</summary>
internal static class JsonReadEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Read(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override {plan.Name} ReadTolerantly(ref ModelReader reader)");
        using (writer.Block())
        {
            writer.Lines($"""
                {FixedMembers.ValuesOnTheWay} values = default;
                MemberCursor member = default;
                reader.BeginObject();
                while (reader.NextMember(Names, ref member))
                """);
            using (writer.Block())
                Switch(writer, plan);
            for (int i = 0; i < plan.Members.Count; i++)
                Needed(writer, plan.Members[i], i);
            writer.Line("return Make(in values);");
        }
    }

    private static void Switch(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("switch (member.Number)");
        using (writer.Block())
        {
            for (int i = 0; i < plan.Members.Count; i++)
            {
                JsonMemberPlan member = plan.Members[i];
                string value = "values." + Identifier.Escape(member.Property);
                writer.Line($"case {CSharpLiteral.Of(i)}: {value} = {member.ReadCodec}.{Method(member.Form)}(ref reader); break;");
            }
            writer.Line(plan.KeepsUnknown
                ? $"default: values.{FixedMembers.UnknownMembers}.Add(ref reader); break;"
                : "default: reader.Skip(); break;");
        }
    }

    private static string Method(ValueForm form) => form.CanBeNull || form.IsReadOptional ? "ReadOptional" : "Read";

    private static void Needed(CodeWriter writer, JsonMemberPlan member, int number)
    {
        if (!member.Form.MustCome)
            return;
        writer.Line($"if (values.{Identifier.Escape(member.Property)} is null)");
        using (writer.Indented())
            writer.Line($"throw reader.Missing(Names, {CSharpLiteral.Of(number)});");
    }
}
