using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Writes what both ways of reading an object share: the values on their way, and how an object is made of them.</summary>
internal static class JsonValuesEmitter
{
    /// <summary>Writes the method that makes the object.</summary>
    /// <param name="writer">Where to.</param>
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

    /// <summary>Writes the type that holds the values.</summary>
    /// <param name="writer">Where to.</param>
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
