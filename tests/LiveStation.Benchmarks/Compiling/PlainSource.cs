using System.Text;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Benchmarks.Compiling;

/// <summary>The types of the spec as hand-written types for System.Text.Json, with the same members only.</summary>
internal static class PlainSource
{
    private const string Head =
        "#nullable enable\nnamespace PlainTypes;\n\nusing System.Text.Json.Serialization;\n\n";

    /// <summary>All types and enums.</summary>
    public static string Types(ApiModel api)
    {
        StringBuilder text = new(Head);
        foreach (GroupModel group in api.Groups)
        {
            group.Enums.ToList().ForEach(one => Append(text, one));
            group.Types.ToList().ForEach(one => Append(text, one));
        }
        return text.ToString();
    }

    /// <summary>The context that makes the System.Text.Json generator write code for all of them.</summary>
    public static string Context(ApiModel api)
    {
        StringBuilder text = new(Head);
        text.Append("[JsonSourceGenerationOptions(UseStringEnumConverter = true)]\n");
        foreach (TypeModel type in api.Groups.SelectMany(group => group.Types))
            text.Append($"[JsonSerializable(typeof({type.Name}))]\n");
        return text.Append("public sealed partial class PlainContext : JsonSerializerContext;\n").ToString();
    }

    private static void Append(StringBuilder text, EnumModel model)
    {
        text.Append($"public enum {model.Name}\n{{\n");
        foreach (EnumValueModel value in model.Values)
            text.Append($"    [JsonStringEnumMemberName(\"{value.Text}\")] {value.Name},\n");
        text.Append("}\n\n");
    }

    private static void Append(StringBuilder text, TypeModel model)
    {
        text.Append($"public sealed class {model.Name}\n{{\n");
        foreach (FieldModel field in model.Fields)
            text.Append($"    [JsonPropertyName(\"{field.Wire}\")] public {Of(field)} {field.Name} {{ get; set; }}\n");
        text.Append("}\n\n");
    }

    private static string Of(FieldModel field) => Of(field.Type) + (field.IsOptional || IsClass(field.Type) ? "?" : "");

    private static bool IsClass(TypeRef type) => type
        is ObjectRef or ListRef or MapRef
        or ScalarRef { Kind: ScalarKind.Text or ScalarKind.Secret or ScalarKind.Uri or ScalarKind.TimestampKst14 };

    private static string Of(TypeRef type) => type switch
    {
        ObjectRef known => known.Name,
        EnumRef known => known.Name,
        ListRef list => $"System.Collections.Generic.List<{Of(list.Item)}>",
        MapRef map => $"System.Collections.Generic.Dictionary<string, {Of(map.Item)}>",
        ScalarRef scalar => Of(scalar.Kind),
        _ => throw new NotSupportedException($"{type} is no type of a member."),
    };

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text or ScalarKind.Secret or ScalarKind.TimestampKst14 => "string",
        ScalarKind.Integer32 => "int",
        ScalarKind.Number => "double",
        ScalarKind.Boolean => "bool",
        ScalarKind.Uri => "System.Uri",
        ScalarKind.Json => "System.Text.Json.JsonElement",
        _ => "long",
    };
}
