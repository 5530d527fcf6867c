using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>Writes the method that describes an object type for the export of a JSON schema.</summary>
internal static class JsonSchemaEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Describe(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line("protected override void Describe(MemberSchemas members)");
        using (writer.Block())
        {
            foreach (JsonMemberPlan member in plan.Members)
            {
                string method = member.IsCertain || member.Form.IsRequired ? "Required" : "Optional";
                writer.Line($"members.{method}({CSharpLiteral.Of(member.Wire)}, {member.ReadCodec});");
            }
        }
    }
}
