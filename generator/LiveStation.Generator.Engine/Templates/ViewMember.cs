using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates;

/// <summary>A member of an object that templates see: its description, and how its value is read from the model of the API.</summary>
/// <param name="Name">Name in snake case.</param>
/// <param name="Form">Form of its value.</param>
/// <param name="Doc">Description.</param>
/// <param name="Read">Returns the value of an object of the model.</param>
internal sealed record ViewMember(string Name, ViewForm Form, DocText Doc, Func<object, object?> Read)
{
    /// <summary>Indicates whether the value can be null.</summary>
    public bool IsNullable { get; init; }
}
