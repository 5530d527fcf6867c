using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>An extensible enum.</summary>
/// <param name="Name">Name in PascalCase.</param>
/// <param name="Doc">Description of the enum.</param>
/// <param name="Facts">The facts that every value has.</param>
/// <param name="Values">The values, in the order of the spec.</param>
internal sealed record EnumModel(
    string Name,
    DocText Doc,
    EquatableArray<FactModel> Facts,
    EquatableArray<EnumValueModel> Values);

/// <summary>A fact that every value of an enum has, such as the log level of an event code.</summary>
/// <param name="Name">Name in PascalCase, such as <c>LogLevel</c>.</param>
/// <param name="Type">Its type: an enum, text, a whole number or a boolean.</param>
/// <param name="Doc">Description of the fact.</param>
internal sealed record FactModel(string Name, TypeRef Type, DocText Doc)
{
    /// <summary>Its key in the spec, such as <c>level</c>.</summary>
    public string Key { get; init; } = "";
}

/// <summary>An enum value.</summary>
/// <param name="Text">The wire value.</param>
/// <param name="Name">Name in PascalCase.</param>
/// <param name="Aliases">Other spellings with the same meaning.</param>
/// <param name="Doc">Description of the value.</param>
/// <param name="Certainty">Certainty of the facts.</param>
/// <param name="Facts">
/// Its facts, in the order of <see cref="EnumModel.Facts"/>: the name of the value for an enum, otherwise the value.
/// </param>
internal sealed record EnumValueModel(
    string Text,
    string Name,
    EquatableArray<string> Aliases,
    DocText Doc,
    CertaintyKind Certainty,
    EquatableArray<string> Facts)
{
    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }
}
