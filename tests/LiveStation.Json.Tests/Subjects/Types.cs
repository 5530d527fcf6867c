using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>The types of the spec, each with its generated codec.</summary>
internal static class Types
{
    /// <summary>All types. Each type used in both responses and requests occurs a second time, as a request.</summary>
    public static IEnumerable<Subject> All => Spec.Types.Values.SelectMany(type => type.Use == TypeUse.Both
        ? [Of(type, "Instance", KeepsUnknown(type)), Of(type, "Request", keepsUnknown: false)]
        : new[] { Of(type, "Instance", KeepsUnknown(type)) });

    public static Subject Named(string name) => Of(Spec.Types[name], "Instance", KeepsUnknown(Spec.Types[name]));

    private static bool KeepsUnknown(TypeModel type) => type.Use != TypeUse.Sent;

    private static TypeSubject Of(TypeModel type, string instance, bool keepsUnknown) => new(type, instance)
    {
        KeepsUnknown = keepsUnknown,
        IsRequest = type.Use == TypeUse.Sent || instance == "Request",
        HasConverter = instance == "Instance",
        HasRecogniser = type.Use != TypeUse.Sent,
    };

    private sealed class TypeSubject(TypeModel type, string instance)
        : Subject(instance == "Instance" ? type.Name : $"{type.Name} as a request", RootOf(type))
    {
        private ICodecUnderTest? _codec;

        public override ICodecUnderTest Codec => _codec ??= Generated.Wrap(
            typeof(TypeUnderTest<>), Generated.Static($"{type.Name}Json", instance));

        private static Place RootOf(TypeModel type) => new(new ObjectRef(type.Name), Presence.Content);
    }
}
