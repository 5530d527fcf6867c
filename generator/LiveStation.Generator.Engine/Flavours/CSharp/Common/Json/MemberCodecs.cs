using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Chooses what reads and writes a member.</summary>
internal static class MemberCodecs
{
    /// <summary>The C# expression of the codec that reads a member.</summary>
    /// <param name="field">The member.</param>
    public static string ReaderOf(FieldModel field) =>
        OwnOf(field) is { } own ? own.Name : CSharpType.CodecOf(field.Type);

    /// <summary>The C# expression of the codec that writes a member.</summary>
    /// <param name="field">The member.</param>
    /// <param name="use">Where objects of its type travel.</param>
    /// <param name="context">What all planners share.</param>
    public static string WriterOf(FieldModel field, TypeUse use, PlanContext context) => OwnOf(field) is { } own
        ? own.Name
        : CSharpType.CodecOf(field.Type, name => ObjectCodec(name, use, context.UseOf(name)));

    /// <summary>The codec that a member needs for itself; null when it shares one.</summary>
    /// <param name="field">The member.</param>
    public static JsonCodecPlan? OwnOf(FieldModel field)
    {
        if (field.Nothing.Count == 0 || field.Type is not ScalarRef scalar)
            return null;
        string kind = CSharpType.IsClass(scalar.Kind) ? "ClassCodec" : "StructCodec";
        string texts = string.Join(", ", field.Nothing.Select(CSharpLiteral.Of));
        string isWritten = field.IsOptional ? "false" : "true";
        return new JsonCodecPlan(
            MemberName.OwnCodec(field.Name),
            $"{kind}<{CSharpType.Of(field.Type)}>",
            $"{CSharpType.CodecOf(field.Type)}.WithNothing({isWritten}, {texts})");
    }

    // What came with an answer and is not in the spec stays out of requests.
    private static string ObjectCodec(string name, TypeUse outer, TypeUse inner)
    {
        string codec = MemberPath.Codec(name), ofRequests = MemberPath.RequestCodec(name);
        return (outer, inner) switch
        {
            (TypeUse.Sent, TypeUse.Both) => ofRequests,
            (TypeUse.Both, TypeUse.Both) => $"(IsRequest ? {ofRequests} : {codec})",
            _ => codec,
        };
    }
}
