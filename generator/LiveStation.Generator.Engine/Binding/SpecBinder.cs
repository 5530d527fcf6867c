using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Turns the nodes of all files into the model.</summary>
internal static class SpecBinder
{
    public static BoundSpec Bind(EquatableArray<ParsedSpec> files) => new(null, default);
}
