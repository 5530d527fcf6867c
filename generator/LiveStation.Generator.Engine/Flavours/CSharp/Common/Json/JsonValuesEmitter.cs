using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Writes the common code of both read methods: the type of the values and the method that creates the object.</summary>
internal static class JsonValuesEmitter
{
    /// <summary>Writes the method that creates the object.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Make(CodeWriter writer, JsonTypePlan plan)
    {
        string method = $"private static {plan.Name} Make(in {FixedMembers.ValuesOnTheWay} values)";
        if (plan.Members.Any(member => member.Form.IsLazyUri))
        {
            writer.Line(method);
            using (writer.Block())
                WithUris(writer, plan);
        }
        else
        {
            Initializer(writer, method + " => new()", plan);
        }
    }

    // The initializer cannot set the fields behind properties. Properties that are required must be in it nevertheless.
    private static void WithUris(CodeWriter writer, JsonTypePlan plan)
    {
        Initializer(writer, $"{plan.Name} made = new()", plan);
        foreach (JsonMemberPlan member in plan.Members.Where(member => member.Form.IsLazyUri))
            writer.Line($"made.{member.Source} = values.{Identifier.Escape(member.Property)};");
        writer.Line("return made;");
    }

    private static void Initializer(CodeWriter writer, string head, JsonTypePlan plan)
    {
        writer.Line(head);
        using (writer.Block(";"))
        {
            foreach (JsonMemberPlan member in plan.Members.Where(member => !member.Form.IsLazyUri || member.Form.IsRequired))
            {
                string name = Identifier.Escape(member.Property);
                if (member.Form.IsLazyUri)
                    writer.Line($"{name} = null,");
                else
                    writer.Line($"{name} = values.{name}{member.Form.Settled},");
            }
            if (plan.KeepsUnknown)
                writer.Line($"{FixedMembers.UnknownMembers} = values.{FixedMembers.UnknownMembers}.Build(),");
        }
    }

    /// <summary>Writes the type of the values.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void Values(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line($"private struct {FixedMembers.ValuesOnTheWay}");
        using (writer.Block())
        {
            foreach (JsonMemberPlan member in plan.Members)
                writer.Line($"public {member.Form.LocalType} {Identifier.Escape(member.Property)};");
            if (plan.KeepsUnknown)
                writer.Line($"public UnknownMembersBuilder {FixedMembers.UnknownMembers};");
        }
    }
}
