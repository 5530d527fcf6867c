namespace LiveStation.Generator.Engine.Language;

/// <summary>A place of the language: a mapping, and which keys it may have.</summary>
/// <param name="Id">Its name in the schema; <c>SpecKeys</c> has the names of its keys under <c>Of</c> and this name.</param>
/// <param name="Title">What it is called, such as <c>Field</c>.</param>
/// <param name="Description">What it is for, in a sentence or two.</param>
/// <param name="Keys">Its keys, in the order a writer meets them.</param>
internal sealed record KeyOwner(string Id, string Title, string Description, params LanguageKey[] Keys)
{
    /// <summary>The names of its keys, which is all that binders need.</summary>
    public string[] Names => [.. Keys.Select(key => key.Name)];

    /// <summary>What else it may hold, under names that the spec itself declares; null for nothing.</summary>
    public LanguageForm? Others { get; init; }

    /// <summary>Of each of these, one group of keys must be there.</summary>
    public IReadOnlyList<Alternatives> OneOf { get; init; } = [];

    /// <summary>Keys that ask for another key beside them.</summary>
    public IReadOnlyList<(string Key, string Needs)> Needs { get; init; } = [];
}

/// <summary>Groups of keys of which one must be complete.</summary>
/// <param name="Groups">The groups.</param>
internal sealed record Alternatives(params string[][] Groups);
