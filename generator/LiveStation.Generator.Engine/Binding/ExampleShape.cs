using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The members that an object in an example can have; a field that is declared but invalid has already been reported.</summary>
/// <param name="owner">The owner of the members, for messages.</param>
/// <param name="fields">The valid fields, in the documented order.</param>
/// <param name="certain">The members that an example must have.</param>
/// <param name="declared">Wire names of all fields, including invalid ones.</param>
internal sealed class ExampleShape(
    Phrase owner, IReadOnlyList<FieldModel> fields, IReadOnlyList<CertainMember> certain, HashSet<string> declared)
{
    /// <summary>The fields from which it was created: the same list has the same shape.</summary>
    public IReadOnlyList<BoundField>? Source { get; set; }

    /// <summary>The owner of the members, for messages.</summary>
    public Phrase Owner => owner;

    /// <summary>The valid fields, in the documented order.</summary>
    public IReadOnlyList<FieldModel> Fields => fields;

    /// <summary>The members that an example must have.</summary>
    public IReadOnlyList<CertainMember> Certain => certain;

    /// <summary>Wire names of all fields, including invalid ones.</summary>
    public HashSet<string> Declared => declared;

    /// <inheritdoc />
    public override bool Equals(object? other) => other is ExampleShape shape
        && owner.Equals(shape.Owner) && fields.SequenceEqual(shape.Fields) && certain.SequenceEqual(shape.Certain)
        && declared.SetEquals(shape.Declared);

    /// <inheritdoc />
    public override int GetHashCode() => owner.GetHashCode();
}
