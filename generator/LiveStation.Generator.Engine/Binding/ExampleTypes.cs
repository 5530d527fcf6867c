using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// The types and enums that examples refer to. Each is the same object as in the last binding unless it has changed, so that a use of
/// it is compared by reference.
/// </summary>
/// <param name="types">The types by name.</param>
/// <param name="enums">The enums by name.</param>
internal sealed class ExampleTypes(IReadOnlyDictionary<string, BoundType> types, IReadOnlyDictionary<string, BoundEnum> enums)
{
    private static readonly ResultMemory<MappingNode, ExampleShape> Shapes = new();
    private static readonly ResultMemory<MappingNode, EnumValueSet> Values = new();

    private readonly Dictionary<string, object?> _found = new(StringComparer.Ordinal);
    private HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Returns the members of a type; null when it is invalid or not declared.</summary>
    /// <param name="type">Name of the type.</param>
    public ExampleShape? ShapeOf(string type) => Use(type) as ExampleShape;

    /// <summary>Returns all values of an enum, including invalid ones; null when it is invalid or not declared.</summary>
    /// <param name="name">Name of the enum.</param>
    public HashSet<string>? ValuesOf(string name) => (Use(name) as EnumValueSet)?.Declared;

    /// <summary>Returns the types and enums that were used since the last call, with their names.</summary>
    public IReadOnlyList<(string Name, object? Part)> TakeUsed()
    {
        (string, object?)[] used = [.. _used.Select(name => (name, Find(name)))];
        _used = new(StringComparer.Ordinal);
        return used;
    }

    /// <summary>Indicates whether a type or enum has not changed.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="part">What <see cref="TakeUsed"/> returned in an earlier binding.</param>
    public bool IsSame(string name, object? part) => ReferenceEquals(Find(name), part);

    private object? Use(string name)
    {
        _used.Add(name);
        return Find(name);
    }

    private object? Find(string name)
    {
        if (!_found.TryGetValue(name, out object? part))
            _found.Add(name, part = Load(name));
        return part;
    }

    private object? Load(string name)
    {
        if (types.TryGetValue(name, out BoundType? type))
        {
            if (Shapes.Find(type.Declaration.Body) is { } last && ReferenceEquals(last.Source, type.Fields))
                return last;
            ExampleShape shape = Shapes.Same(type.Declaration.Body, ShapeOf(type));
            // Also of an equal shape, so that the next comparison is one by reference.
            shape.Source = type.Fields;
            return shape;
        }
        return enums.TryGetValue(name, out BoundEnum? known)
            ? Values.Same(known.Declaration.Body, new EnumValueSet(known.Declared))
            : null;
    }

    private static ExampleShape ShapeOf(BoundType type)
    {
        IEnumerable<BoundField> certain = type.Fields.Where(field => !field.MayBeMissing);
        return new ExampleShape(
            $"'{type.Model.Name}'",
            type.Model.Fields,
            [.. certain.Select(field => CertainMember.Of(field.Key, type.Declaration.File))],
            type.Declared);
    }

    private sealed class EnumValueSet(HashSet<string> declared)
    {
        public HashSet<string> Declared => declared;

        public override bool Equals(object? other) => other is EnumValueSet set && declared.SetEquals(set.Declared);

        public override int GetHashCode() => declared.Count;
    }
}
