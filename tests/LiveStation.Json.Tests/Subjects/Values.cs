using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>
/// Values of each kind alone, in lists and in maps. The code that reads an object passes each value to a
/// recogniser first, so only these subjects read all of them with the tolerant path.
/// </summary>
internal static class Values
{
    public static IEnumerable<Subject> All => Scalars().Concat(Enums());

    private static IEnumerable<Subject> Scalars() => Enum.GetValues<ScalarKind>().SelectMany(kind =>
    {
        var type = new ScalarRef(kind);
        string codec = kind switch
        {
            ScalarKind.Text => nameof(Codecs.String),
            ScalarKind.Number => nameof(Codecs.Double),
            ScalarKind.Integer32 => nameof(Codecs.Int32),
            ScalarKind.Integer64 => nameof(Codecs.Int64),
            ScalarKind.Boolean => nameof(Codecs.Boolean),
            _ => $"{kind}",
        };
        return WithListAndMap($"{kind}", type, typeof(Codecs).GetProperty(codec)!.GetValue(null)!);
    });

    private static IEnumerable<Subject> Enums() => Spec.Enums.Keys.SelectMany(name =>
        WithListAndMap(name, new EnumRef(name), Generated.Static($"{name}Json", "Codec")));

    private static IEnumerable<Subject> WithListAndMap(string name, TypeRef type, object codec) =>
    [
        new ValueSubject(name, type, codec),
        new ValueSubject($"list of {name}", new ListRef(type), Part(codec, "List")),
        new ValueSubject($"map of {name}", new MapRef(type), Part(codec, "Map")),
    ];

    private static object Part(object codec, string name) => codec.GetType().GetProperty(name)!.GetValue(codec)!;

    private sealed class ValueSubject(string name, TypeRef type, object codec)
        : Subject(name, new Place(type, Presence.Content))
    {
        public override ICodecUnderTest Codec { get; } = Generated.Wrap(typeof(TypeUnderTest<>), codec);
    }
}
