using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A set of words that may grow.</summary>
/// <param name="Name">Name in Pascal case.</param>
/// <param name="Doc">What the words tell.</param>
/// <param name="Facts">What is known of every word.</param>
/// <param name="Values">The words, in the order of the spec.</param>
internal sealed record EnumModel(
    string Name,
    DocText Doc,
    EquatableArray<FactModel> Facts,
    EquatableArray<EnumValueModel> Values);

/// <summary>Something that is known of every word of an enum, such as the log level of an event code.</summary>
/// <param name="Name">Name in Pascal case, such as <c>LogLevel</c>.</param>
/// <param name="Type">Its type: an enum, text, a whole number or a boolean.</param>
/// <param name="Doc">What it tells.</param>
internal sealed record FactModel(string Name, TypeRef Type, DocText Doc);

/// <summary>One word.</summary>
/// <param name="Text">The word on the wire.</param>
/// <param name="Name">Name in Pascal case.</param>
/// <param name="Aliases">Other spellings that mean the same.</param>
/// <param name="Doc">What it means.</param>
/// <param name="Certainty">How sure the facts are.</param>
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
    /// <summary>Why it is not sure; null when nothing says so.</summary>
    public DocText? Note { get; init; }
}
