using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Writes the method that recognizes an object of the expected shape.</summary>
internal static class JsonScanEmitter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="plan">The type.</param>
    public static void TryRead(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override bool TryRead(ref ModelScanner scanner, out {plan.Name} value)");
        using (writer.Block())
        {
            writer.Lines($"""
                {FixedMembers.ValuesOnTheWay} values = default;
                scanner.BeginObject();
                """);
            Condition(writer, plan);
            writer.Lines("""
                value = isRecognised ? Make(in values) : null;
                return isRecognised;
                """);
        }
    }

    /// <summary>Writes the property of a request-only type, which has no such method.</summary>
    /// <param name="writer">The writer of the file.</param>
    public static void Never(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line("protected override bool IsSentOnly => true;");
    }

    private static void Condition(CodeWriter writer, JsonTypePlan plan)
    {
        writer.Line("bool isRecognised =");
        using (writer.Indented())
        {
            string and = "";
            foreach (JsonMemberPlan member in plan.Members)
            {
                Member(writer, and, member);
                and = "&& ";
            }
            writer.Line(and + "scanner.EndObject();");
        }
    }

    private static void Member(CodeWriter writer, string and, JsonMemberPlan member)
    {
        string method = member.TakesNull ? "TryReadOptional" : "TryRead";
        string name = Identifier.Escape(member.Property), end = member.IsCertain ? ")" : "))";
        int width = " && ".Length + TextWidth.Of(member.ReadCodec) + method.Length + ".(ref scanner, out values.".Length
            + TextWidth.Of(name) + end.Length;
        writer.Piece(and).Piece(member.IsCertain ? "scanner.Is(" : "(!scanner.Is(").Piece(WireName.Literal(member.Wire)).Piece(")");
        if (writer.LineWidth + width <= CodeWriterExtensions.WidestLine)
        {
            writer.Piece(" ");
            Value();
        }
        else
        {
            writer.End();
            using (writer.Indented())
                Value();
        }

        void Value() => writer.Piece(member.IsCertain ? "&& " : "|| ").Piece(member.ReadCodec).Piece(".").Piece(method)
            .Piece("(ref scanner, out values.").Piece(name).Piece(end).End();
    }
}
