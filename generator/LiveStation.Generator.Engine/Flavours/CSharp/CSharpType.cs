using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>What types of the spec are called in generated C#.</summary>
internal static class CSharpType
{
    /// <summary>The C# type of a value that is there.</summary>
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
    public static string CodecOf(TypeRef type) => CodecOf(type, name => CodecClass(name) + ".Instance");

    /// <summary>The C# expression of the codec that reads and writes it.</summary>
    /// <param name="type">The type of the spec.</param>
    /// <param name="objectCodec">The expression for an object, by C# name of its type.</param>
    public static string CodecOf(TypeRef type, Func<string, string> objectCodec) => type switch
    {
        ScalarRef scalar => "Codecs." + CodecName(scalar.Kind),
        EnumRef reference => EnumCodec(reference.Name),
        ObjectRef reference => objectCodec(reference.Name),
        ListRef list => CodecOf(list.Item, objectCodec) + ".List",
        MapRef map => CodecOf(map.Item, objectCodec) + ".Map",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The C# expression of the codec of an enum.</summary>
    /// <param name="name">C# name of the enum.</param>
    public static string EnumCodec(string name) => CodecClass(name) + ".Codec";

    /// <summary>C# name of the class that reads and writes a type or an enum.</summary>
    /// <param name="name">C# name of the type or enum.</param>
    public static string CodecClass(string name) => name + "Json";

    /// <summary>Whether a kind of plain values is a class in C#.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsClass(ScalarKind kind) => kind is ScalarKind.String or ScalarKind.Uri;

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Secret => "Secret",
        ScalarKind.Int => "int",
        ScalarKind.Long => "long",
        ScalarKind.Double => "double",
        ScalarKind.Bool => "bool",
        ScalarKind.Uri => "Uri",
        ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 => "DateTimeOffset",
        ScalarKind.DurationMilliseconds or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes => "TimeSpan",
        ScalarKind.Json => "RawJson",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the runtime calls the ways of writing a plain value: as the kinds are, but for three.</summary>
    /// <param name="kind">The kind.</param>
    public static string CodecName(ScalarKind kind) => kind switch
    {
        ScalarKind.Int => "Int32",
        ScalarKind.Long => "Int64",
        ScalarKind.Bool => "Boolean",
        _ => kind.ToString(),
    };
}
