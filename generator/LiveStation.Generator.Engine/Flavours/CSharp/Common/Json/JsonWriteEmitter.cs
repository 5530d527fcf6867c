using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Writes the method that writes an object type.</summary>
internal static class JsonWriteEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Write(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override void Write(ref ModelWriter writer, {plan.Name} value)");
        using (writer.Block())
        {
            writer.Line("writer.BeginObject();");
            foreach (JsonMemberPlan member in plan.Members)
                Member(writer, member);
            if (plan.KeepsUnknown)
                writer.Line($"WriteUnknown(ref writer, value.{FixedMembers.UnknownMembers});");
            writer.Line("writer.EndObject();");
        }
    }

    /// <summary>Writes the method that returns property names that are not the wire name with a capital letter.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Properties(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line("protected override string PropertyOf(string name) => name switch");
        using (writer.Block(";"))
        {
            foreach (JsonMemberPlan member in plan.Renamed)
                writer.Line($"{CSharpLiteral.Of(member.Wire)} => {CSharpLiteral.Of(Identifier.Bare(member.Property))},");
            writer.Line("_ => base.PropertyOf(name),");
        }
        writer.Line();
    }

    private static void Member(CodeWriter writer, JsonMemberPlan member)
    {
        string method = member.Form.CanBeNull ? "WriteOptionalMember" : "WriteMember";
        writer.List(
            $"{member.WriteCodec}.{method}",
            EquatableArray.Of("ref writer", WireName.Literal(member.Wire), $"value.{member.Source}"),
            ";");
    }
}
