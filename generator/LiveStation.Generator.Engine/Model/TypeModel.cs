using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A JSON object with known members.</summary>
/// <param name="Name">C# name.</param>
/// <param name="Doc">What it is.</param>
/// <param name="Fields">Its members, in the order of the spec, which is the documented order on the wire.</param>
public sealed record TypeModel(string Name, DocText Doc, EquatableArray<FieldModel> Fields);

/// <summary>One member of a JSON object.</summary>
/// <param name="Wire">Its name in JSON.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Type">Its type; <see cref="ScalarKind.Secret"/> when the text must not be shown.</param>
/// <param name="IsOptional">Whether it may be absent or null.</param>
/// <param name="Aliases">Other names it was seen under.</param>
/// <param name="Doc">What it means.</param>
/// <param name="When">Under which condition it is present, in words; null when there is none.</param>
/// <param name="Certainty">How sure the facts are.</param>
public sealed record FieldModel(
    string Wire,
    string Name,
    TypeRef Type,
    bool IsOptional,
    EquatableArray<string> Aliases,
    DocText Doc,
    DocText? When,
    CertaintyKind Certainty);
