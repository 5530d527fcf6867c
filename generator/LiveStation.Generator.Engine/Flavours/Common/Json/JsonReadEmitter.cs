using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>Writes the method that reads an object type.</summary>
internal static class JsonReadEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The type.</param>
    public static void Read(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override {plan.Name} Read(ref ModelReader reader)");
        using (writer.Block())
        {
            Locals(writer, plan);
            writer.Lines("""
                reader.BeginObject();
                while (reader.NextMember(Names, ref member))
                """);
            using (writer.Block())
                Switch(writer, plan);
            Result(writer, plan);
        }
    }

    private static void Locals(CodeWriter writer, JsonTypePlan plan)
    {
        foreach (JsonMemberPlan member in plan.Members)
            writer.Line($"{member.Form.LocalType} {member.Local} = {member.Form.LocalDefault};");
        if (KeepsUnknown(plan))
            writer.Line("UnknownMembersBuilder unknown = default;");
        writer.Line("int member = MemberNames.None;");
    }

    private static void Switch(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("switch (member)");
        using (writer.Block())
        {
            foreach (JsonMemberPlan member in plan.Members)
                writer.Line($"{Cases(member)} {member.Local} = {ReadCall(member)}; break;");
            writer.Line(KeepsUnknown(plan) ? "default: unknown.Add(ref reader); break;" : "default: reader.Skip(); break;");
        }
    }

    private static bool KeepsUnknown(JsonTypePlan plan) => plan.Use != TypeUse.Sent;

    private static string Cases(JsonMemberPlan member) =>
        string.Join(" ", member.Names.Select(place => $"case {CSharpLiteral.Of(place)}:"));

    private static string ReadCall(JsonMemberPlan member) =>
        $"{member.Codec}.{(member.Form.CanBeNull || member.Form.IsReadOptional ? "ReadOptional" : "Read")}(ref reader)";

    private static void Result(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line($"return new {plan.Name}");
        using (writer.Block(";"))
        {
            foreach (JsonMemberPlan member in plan.Members)
                writer.Line($"{Identifier.Escape(member.Property)} = {Value(member)},");
            if (KeepsUnknown(plan))
                writer.Line("UnknownMembers = unknown.Build(),");
        }
    }

    private static string Value(JsonMemberPlan member) => member.Form.MustCome
        ? $"{member.Local} ?? throw reader.Missing(Names, {CSharpLiteral.Of(member.Names[0])})"
        : member.Local;
}
