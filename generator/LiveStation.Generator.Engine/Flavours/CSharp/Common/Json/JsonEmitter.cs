using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Writes the classes that read and write the JSON of enums and object types.</summary>
internal static class JsonEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(JsonUnit unit) => SourceFile.Emit(unit, Usings.Json, writer =>
    {
        writer.Separated(unit.Enums, Enum);
        if (unit.Enums.Count > 0 && unit.Types.Count > 0)
            writer.Line();
        writer.Separated(unit.Types, (_, plan) => Type(writer, unit.Header.Accessibility, plan));
    });

    private static void Enum(CodeWriter writer, JsonEnumPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal sealed class {TypeName.Codec(plan.Name)} : IEnumCodecSource<{plan.Name}>");
        using (writer.Block())
        {
            writer.ListOfLines(
                $"internal static readonly EnumCodec<{plan.Name}> {FixedMembers.Codec} = new",
                plan.Values.Select(value => EnumText(plan.Name, value)).ToEquatableArray(),
                ";");
            writer.Line();
            writer.Line($"EnumCodec<{plan.Name}> IEnumCodecSource<{plan.Name}>.Codec => {FixedMembers.Codec};");
        }
    }

    private static string EnumText(string owner, JsonValuePlan value)
    {
        string texts = string.Join(", ", value.Texts.Select(CSharpLiteral.Of));
        return $"new EnumText<{owner}>({owner}.{Identifier.Escape(value.Member)}, {texts})";
    }

    private static void Type(CodeWriter writer, string accessibility, JsonTypePlan plan)
    {
        string codec = TypeName.Codec(plan.Name);
        writer.Doc(plan.Doc);
        writer.Lines($"""
            [EditorBrowsable(EditorBrowsableState.Never)]
            {accessibility} sealed class {codec} : ModelCodec<{plan.Name}>
            """);
        using (writer.Block())
        {
            Instances(writer, codec, plan);
            Names(writer, plan);
            writer.Line();
            Codecs(writer, plan);
            if (plan.IsScanned)
                JsonScanEmitter.TryRead(writer, plan);
            else
                JsonScanEmitter.Never(writer);
            writer.Line();
            JsonReadEmitter.Read(writer, plan);
            writer.Line();
            JsonWriteEmitter.Write(writer, plan);
            writer.Line();
            if (plan.Renamed.Count > 0)
                JsonWriteEmitter.Properties(writer, plan);
            JsonSchemaEmitter.Describe(writer, plan);
            writer.Line();
            JsonValuesEmitter.Make(writer, plan);
            writer.Line();
            JsonValuesEmitter.Values(writer, plan);
        }
    }

    private static void Instances(CodeWriter writer, string codec, JsonTypePlan plan)
    {
        writer.Line($"internal static readonly {codec} {FixedMembers.Instance} = new();");
        writer.Line();
        if (plan.HasRequestInstance)
        {
            writer.Line($"internal static readonly {codec} {FixedMembers.Request} = new() {{ IsRequest = true }};");
            writer.Line();
        }
        if (plan.HasEmpty)
        {
            writer.Line($"internal static readonly {plan.Name} {FixedMembers.Empty} = new(){Empty(plan)};");
            writer.Line();
        }
    }

    private static void Codecs(CodeWriter writer, JsonTypePlan plan)
    {
        foreach (JsonCodecPlan own in plan.Codecs)
            writer.Line($"private static readonly {own.Type} {own.Name} = {own.Value};");
        if (plan.Codecs.Count > 0)
            writer.Line();
    }

    private static void Names(CodeWriter writer, JsonTypePlan plan)
    {
        string[] certain =
            [.. plan.Members.Select((member, number) => (member, number)).Where(one => one.member.IsCertain)
                .Select(one => CSharpLiteral.Of(one.number))];
        bool isWhole = certain.Length == 0 && plan.Aliases.Count == 0;
        writer.ListOfLines(
            "private static readonly MemberNames Names = new" + (isWhole ? "" : " MemberNames"),
            plan.Members.Select(member => CSharpLiteral.Of(member.Wire)).ToEquatableArray(),
            isWhole ? ";" : "");
        using (writer.Indented())
        {
            if (certain.Length > 0)
                writer.List(".Expect", certain.ToEquatableArray(), plan.Aliases.Count == 0 ? ";" : "");
            for (int i = 0; i < plan.Aliases.Count; i++)
                writer.Line(Alias(plan.Aliases[i]) + (i < plan.Aliases.Count - 1 ? "" : ";"));
        }
    }

    private static string Alias(JsonAliasPlan alias) =>
        $".Alias({CSharpLiteral.Of(alias.Member)}, {CSharpLiteral.Of(alias.Name)})";

    private static string Empty(JsonTypePlan plan)
    {
        IEnumerable<string> said = plan.Members.Where(member => member.Form.IsRequired)
            .Select(member => $"{Identifier.Escape(member.Property)} = {member.Empty}");
        string members = string.Join(", ", said);
        return members.Length == 0 ? "" : $" {{ {members} }}";
    }
}
