using LiveStation.Generator.Engine.Model;

namespace LiveStation.Json.Tests.Documents;

/// <summary>The members of an object in the model.</summary>
/// <param name="Members">The members, in the documented order.</param>
internal sealed record ObjectShape(IReadOnlyList<MemberShape> Members)
{
    private readonly HashSet<string> _names =
        [.. Members.SelectMany(member => member.Aliases.Prepend(member.Name))];

    /// <summary>Names that are known but whose values are not read.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether a member has this name, or had it earlier.</summary>
    public bool Knows(string name) => _names.Contains(name) || Others.Contains(name);

    public MemberShape? Find(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>The shape of a type of the spec.</summary>
    public static ObjectShape Of(TypeModel type) => new(
        [.. type.Fields.Select(field => new MemberShape(
            field.Wire,
            new Place(field.Type, PresenceOf(field, type.Use)) { Nothing = NothingOf(field) },
            [.. field.Aliases]))]);

    // Only an emulator reads requests, and it must detect missing values. An enum has a separate state for that.
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

/// <summary>A member in the model.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Place">The expected values.</param>
/// <param name="Aliases">Other names under which the member was observed.</param>
internal sealed record MemberShape(string Name, Place Place, IReadOnlyList<string> Aliases);
