using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>
/// The forms of types and enums: one for each direction in which their values are sent. A schema cannot depend on the
/// direction, so a type that is sent and received has two.
/// </summary>
internal sealed class SchemaForms
{
    private readonly Dictionary<string, TypeUse> _uses = new(StringComparer.Ordinal);

    /// <summary>Finds the forms of an API.</summary>
    /// <param name="model">The API.</param>
    public SchemaForms(ApiModel model)
    {
        foreach (TypeModel type in model.Groups.SelectMany(group => group.Types))
        {
            _uses[type.Name] = type.Use;
            foreach (FieldModel field in type.Fields)
                Use(field.Type, type.Use);
        }
        foreach (OperationModel operation in model.Groups.SelectMany(group => group.Operations))
        {
            Use(operation.Result, TypeUse.Received);
            foreach (TypeRef sent in operation.Path.Select(one => one.Type).Concat(operation.Query.Select(one => one.Type)))
                Use(sent, TypeUse.Sent);
        }
    }

    /// <summary>Returns the forms of a type or an enum; one that is not used has that of responses.</summary>
    /// <param name="name">Name of the type or enum.</param>
    public IEnumerable<Direction> Of(string name)
    {
        TypeUse use = UseOf(name);
        if (use != TypeUse.Sent)
            yield return Direction.Received;
        if ((use & TypeUse.Sent) != 0)
            yield return Direction.Sent;
    }

    /// <summary>Returns the name of a form: the second form has a suffix, which no name of a spec can have.</summary>
    /// <param name="name">Name of the type or enum.</param>
    /// <param name="direction">The form.</param>
    public string NameOf(string name, Direction direction) =>
        direction == Direction.Sent && UseOf(name) == TypeUse.Both ? name + ".sent" : name;

    private TypeUse UseOf(string name) => _uses.TryGetValue(name, out TypeUse use) ? use : TypeUse.Received;

    private void Use(TypeRef type, TypeUse use) => TypeWalk.From(type, next =>
    {
        if (next is EnumRef named)
            _uses[named.Name] = _uses.TryGetValue(named.Name, out TypeUse before) ? before | use : use;
        return [];
    });
}
