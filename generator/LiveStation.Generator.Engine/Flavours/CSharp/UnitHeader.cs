using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>The content of the header of a file, and its namespace.</summary>
/// <param name="Namespace">Namespace of its types.</param>
/// <param name="Accessibility">The accessibility of its types: <c>public</c> or <c>internal</c>.</param>
/// <param name="Sources">Logical names of the spec files that define its members, in ordinal order.</param>
internal sealed record UnitHeader(string Namespace, string Accessibility, EquatableArray<string> Sources);
