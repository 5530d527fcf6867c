namespace LiveStation.Generator.Engine.Templates;

/// <summary>
/// A read-only object that templates see. Its members are text, <see cref="int"/>, <see cref="bool"/>, an object, a list of
/// texts or objects, or null. A member is read from the model when it is first used, so a template only costs what it uses.
/// </summary>
public sealed class ViewObject
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private readonly ViewShape _shape;
    private readonly object _source;

    internal ViewObject(ViewShape shape, object source) => (_shape, _source) = (shape, source);

    /// <summary>The kind of object, such as <c>operation</c>.</summary>
    public string Kind => _shape.Name;

    /// <summary>The names of its members, in the order of the documentation.</summary>
    public IEnumerable<string> Names => _shape.Members.Select(member => member.Name);

    /// <summary>Indicates whether the object has a member, even one that is null.</summary>
    /// <param name="name">Name of the member.</param>
    public bool Contains(string name) => _shape.Find(name) is not null;

    /// <summary>Returns the value of a member.</summary>
    /// <param name="name">Name of the member.</param>
    /// <exception cref="KeyNotFoundException">The object has no member with this name.</exception>
    public object? ValueOf(string name)
    {
        if (!_values.TryGetValue(name, out object? value))
            _values[name] = value = (_shape.Find(name) ?? throw new KeyNotFoundException(name)).Read(_source);
        return value;
    }
}
