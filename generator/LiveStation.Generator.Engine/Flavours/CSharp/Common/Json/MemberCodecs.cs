using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Selects the codecs that read and write a member.</summary>
internal static class MemberCodecs
{
    private const string OfLazyUris = "Codecs.LazyUri";

    /// <summary>The C# expression of the codec that reads a member.</summary>
    /// <param name="field">The member.</param>
    /// <param name="form">Its C# form.</param>
    public static string ReaderOf(FieldModel field, ValueForm form) =>
        form.IsLazyUri ? OfLazyUris : OwnOf(field) is { } own ? own.Name : CSharpType.CodecOf(field.Type);

    /// <summary>The C# expression of the codec that writes a member.</summary>
    /// <param name="field">The member.</param>
    /// <param name="form">Its C# form.</param>
    /// <param name="use">Whether objects of its type are sent, received or both.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static string WriterOf(FieldModel field, ValueForm form, TypeUse use, PlanContext context) =>
        form.IsLazyUri ? OfLazyUris
        : OwnOf(field) is { } own ? own.Name
        : CSharpType.CodecOf(field.Type, name => ObjectCodec(name, use, context.UseOf(name)));

    /// <summary>The codec that only this member uses; null when it uses a shared one.</summary>
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

    // Requests do not contain unknown JSON properties of a response.
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
