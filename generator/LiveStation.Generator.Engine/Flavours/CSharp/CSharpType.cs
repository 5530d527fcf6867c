using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>C# types of the types of the spec.</summary>
internal static class CSharpType
{
    /// <summary>The C# type of a value that is not null.</summary>
    /// <param name="type">The type of the spec.</param>
    public static string Of(TypeRef type) => type switch
    {
        ScalarRef scalar => Of(scalar.Kind),
        EnumRef reference => $"Open<{reference.Name}>",
        ObjectRef reference => reference.Name,
        ListRef list => $"ValueList<{Of(list.Item)}>",
        MapRef map => $"ValueMap<{Of(map.Item)}>",
        NothingRef => "NoContent",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The C# expression of the codec that reads and writes it.</summary>
    /// <param name="type">The type of the spec.</param>
    public static string CodecOf(TypeRef type) => CodecOf(type, MemberPath.Codec);

    /// <summary>The C# expression of the codec that reads and writes it.</summary>
    /// <param name="type">The type of the spec.</param>
    /// <param name="objectCodec">Returns the expression for an object, by the C# name of its type.</param>
    public static string CodecOf(TypeRef type, Func<string, string> objectCodec) => type switch
    {
        ScalarRef scalar => "Codecs." + RuntimeNames.Of(scalar.Kind),
        EnumRef reference => MemberPath.EnumCodec(reference.Name),
        ObjectRef reference => objectCodec(reference.Name),
        ListRef list => CodecOf(list.Item, objectCodec) + ".List",
        MapRef map => CodecOf(map.Item, objectCodec) + ".Map",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether the C# type of a scalar kind is a class.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsClass(ScalarKind kind) => kind is ScalarKind.Text or ScalarKind.Uri;

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "string",
        ScalarKind.Secret => "Secret",
        ScalarKind.Integer32 => "int",
        ScalarKind.Integer64 => "long",
        ScalarKind.Number => "double",
        ScalarKind.Boolean => "bool",
        ScalarKind.Uri => "Uri",
        ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 => "DateTimeOffset",
        ScalarKind.DurationMilliseconds or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes => "TimeSpan",
        ScalarKind.Json => "RawJson",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
