using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>A bound type with its source nodes.</summary>
/// <param name="declaration">The declaration of the type.</param>
/// <param name="model">The valid part of the type.</param>
/// <param name="fields">Its fields.</param>
/// <param name="section">Its section. That of a kept type has no mistakes, and is created when it is needed.</param>
internal sealed class BoundType(Declaration declaration, TypeModel model, TypeFields fields, Lazy<Section> section)
{
    /// <summary>The declaration of the type.</summary>
    public Declaration Declaration => declaration;

    /// <summary>The valid part of the type.</summary>
    public TypeModel Model => model;

    /// <summary>Its valid fields.</summary>
    public List<BoundField> Fields => fields.Bound;

    /// <summary>Wire names of all its fields, including invalid ones.</summary>
    public HashSet<string> Declared => fields.Declared;

    /// <summary>The section of the type.</summary>
    public Section Section => section.Value;

    /// <summary>Returns the type with other fields for its examples; the model stays the same.</summary>
    /// <param name="bound">The fields.</param>
    public BoundType With(List<BoundField> bound) => new(declaration, model, fields with { Bound = bound }, section);
}
