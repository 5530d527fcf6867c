using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>What the top of a file of types tells.</summary>
/// <param name="Namespace">Namespace of its types.</param>
/// <param name="Accessibility">How its types are seen: <c>public</c> or <c>internal</c>.</param>
/// <param name="Sources">Logical names of the spec files its members come from, in ordinal order.</param>
internal sealed record UnitHeader(string Namespace, string Accessibility, EquatableArray<string> Sources);
