using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>A place of the language: a mapping and its keys.</summary>
/// <param name="Id">Its name in the schema; <c>SpecKeys</c> contains the names of its keys under <c>Of</c> and this name.</param>
/// <param name="Title">Its title, such as <c>Field</c>.</param>
/// <param name="Description">Its purpose, one or two sentences.</param>
/// <param name="Keys">Its keys, in the order of writing.</param>
internal sealed record KeyOwner(string Id, DocText Title, DocText Description, params LanguageKey[] Keys)
{
    /// <summary>The names of its keys. Binders need only these.</summary>
    public string[] Names => [.. Keys.Select(key => key.Name)];

    /// <summary>Form of further values, whose names the spec declares; null if further keys are invalid.</summary>
    public LanguageForm? Others { get; init; }

    /// <summary>Of each of these, one group of keys is required.</summary>
    public IReadOnlyList<Alternatives> OneOf { get; init; } = [];

    /// <summary>Keys that require another key in the same mapping.</summary>
    public IReadOnlyList<(string Key, string Needs)> Needs { get; init; } = [];
}

/// <summary>Groups of keys. One group must be complete.</summary>
/// <param name="Groups">The groups.</param>
internal sealed record Alternatives(params string[][] Groups);
