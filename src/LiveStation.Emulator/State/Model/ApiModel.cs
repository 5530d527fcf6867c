using System.Text.Json;

namespace LiveStation.Emulator.State.Model;

/// <summary>The state model of an API with its types linked to each other.</summary>
internal sealed class ApiModel
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);

    private ApiModel(StateModel shape)
    {
        Shape = shape;
        foreach ((string name, TypeShape type) in shape.Types)
            _types[name] = new TypeModel(name, type);
        foreach (TypeModel type in _types.Values)
            type.Link(Find);
        foreach (TypeModel type in _types.Values)
            type.LinkReferences(ResourceOf);
        Log = _types.Values.FirstOrDefault(type => type.Shape.Log is not null);
    }

    /// <summary>The model as it was read.</summary>
    public StateModel Shape { get; }

    /// <summary>The types.</summary>
    public IReadOnlyCollection<TypeModel> Types => _types.Values;

    /// <summary>The log of the API; null if it has none.</summary>
    public TypeModel? Log { get; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="JsonException">The text is not a state model.</exception>
    public static ApiModel Parse(string json) =>
        new(JsonSerializer.Deserialize(json, StateModelContext.Default.StateModel) ?? throw new JsonException("The model is null."));

    /// <summary>Returns a type by its name; null if there is none.</summary>
    public TypeModel? Find(string? name) => name is null ? null : _types.GetValueOrDefault(name);

    /// <summary>Returns the resource type that a type is, or is another shape of; null if it is neither.</summary>
    public TypeModel? ResourceOf(string? name) => Find(name)?.Resource;
}
