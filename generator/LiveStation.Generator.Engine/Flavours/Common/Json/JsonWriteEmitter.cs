using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>Writes the method that writes an object type.</summary>
internal static class JsonWriteEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The type.</param>
    public static void Write(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override void Write(Utf8JsonWriter writer, {plan.Name} value)");
        using (writer.Block())
        {
            writer.Line("writer.WriteStartObject();");
            foreach (JsonMemberPlan member in plan.Members)
                Member(writer, member);
            if (plan.Use != TypeUse.Sent)
                writer.Line("WriteUnknown(writer, value.UnknownMembers);");
            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void Member(CodeWriter writer, JsonMemberPlan member)
    {
        string method = member.Form.CanBeNull ? "WriteOptionalMember" : "WriteMember";
        string name = $"Names[{CSharpLiteral.Of(member.Names[0])}]";
        writer.Line($"{member.Codec}.{method}(writer, {name}, value.{Identifier.Escape(member.Property)});");
    }
}
