using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>Writes the common code of both read methods: the type of the values and the method that creates the object.</summary>
internal static class JsonValuesEmitter
{
    /// <summary>Writes the method that creates the object.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Make(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line($"private static {plan.Name} Make(in MemberValues values) => new()");
        using (writer.Block(";"))
        {
            foreach (JsonMemberPlan member in plan.Members)
            {
                string name = Identifier.Escape(member.Property);
                writer.Line($"{name} = values.{name}{member.Form.Settled},");
            }
            if (plan.KeepsUnknown)
                writer.Line("UnknownMembers = values.UnknownMembers.Build(),");
        }
    }

    /// <summary>Writes the type of the values.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Values(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("private struct MemberValues");
        using (writer.Block())
        {
            foreach (JsonMemberPlan member in plan.Members)
                writer.Line($"public {member.Form.LocalType} {Identifier.Escape(member.Property)};");
            if (plan.KeepsUnknown)
                writer.Line("public UnknownMembersBuilder UnknownMembers;");
        }
    }
}
