using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

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
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The C# expression of the codec that reads and writes it.</summary>
    /// <param name="type">The type of the spec.</param>
    public static string CodecOf(TypeRef type) => type switch
    {
        ScalarRef scalar => "Codecs." + CodecOf(scalar.Kind),
        EnumRef reference => $"{CodecClass(reference.Name)}.Codec",
        ObjectRef reference => $"{CodecClass(reference.Name)}.Instance",
        ListRef list => CodecOf(list.Item) + ".List",
        MapRef map => CodecOf(map.Item) + ".Map",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>C# name of the class that reads and writes a type or an enum.</summary>
    /// <param name="name">C# name of the type or enum.</param>
    public static string CodecClass(string name) => name + "Json";

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

    // Codecs are named as the kinds are, but for the three that C# names by size.
    private static string CodecOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Int => "Int32",
        ScalarKind.Long => "Int64",
        ScalarKind.Bool => "Boolean",
        _ => kind.ToString(),
    };
}
