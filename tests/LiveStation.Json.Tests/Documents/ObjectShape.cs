using LiveStation.Generator.Engine.Model;

namespace LiveStation.Json.Tests.Documents;

/// <summary>What the model knows of an object.</summary>
/// <param name="Members">Its members, in the documented order.</param>
internal sealed record ObjectShape(IReadOnlyList<MemberShape> Members)
{
    private readonly HashSet<string> _names =
        [.. Members.SelectMany(member => member.Aliases.Prepend(member.Name))];

    /// <summary>Names that are known as well, and nothing of them is read.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether a member has this name, or had it once.</summary>
    public bool Knows(string name) => _names.Contains(name) || Others.Contains(name);

    public MemberShape? Find(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>The shape of a type of the spec.</summary>
    public static ObjectShape Of(TypeModel type) => new(
        [.. type.Fields.Select(field => new MemberShape(
            field.Wire,
            new Place(field.Type, PresenceOf(field, type.Use)) { Nothing = NothingOf(field) },
            [.. field.Aliases]))]);

    // Only an emulator reads what is sent, and it has to notice what is missing. An enum has a state of its own for it.
    private static Presence PresenceOf(FieldModel field, TypeUse use) => (use, field.Type) switch
    {
        _ when field.IsOptional => Presence.Optional,
        (TypeUse.Sent, EnumRef) => Presence.Optional,
        (TypeUse.Sent, _) => Presence.MustCome,
        _ => Presence.Certain,
    };

    private static JsonNode? NothingOf(FieldModel field) =>
        field.Nothing.Count == 0 ? null : Parsed.Of(field.Nothing[0]);
}

/// <summary>What the model knows of a member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">What belongs there.</param>
/// <param name="Aliases">Names it was seen under.</param>
internal sealed record MemberShape(string Name, Place Place, IReadOnlyList<string> Aliases);
