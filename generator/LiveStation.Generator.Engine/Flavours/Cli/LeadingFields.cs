using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>
/// Finds the members that tell an object from others of its kind at a glance: its key, its name and its state. They are the first
/// columns of a table.
/// </summary>
internal static class LeadingFields
{
    private static readonly string[] NameWords = ["Name", "Title"];

    /// <summary>Returns the names in JSON of these members.</summary>
    /// <param name="type">The type of the object.</param>
    public static IEnumerable<string> Of(TypeModel type)
    {
        if (type.Key is not { } key)
            yield break;
        yield return key.Wire;
        if (NameOf(type, key) is { } name)
            yield return name.Wire;
        if (type.States is { } states)
            yield return states.Field.Wire;
    }

    // An object can have other names in it, such as that of its bucket. Its own begins with the words of the key.
    private static FieldModel? NameOf(TypeModel type, FieldRef key)
    {
        FieldModel[] names =
            [.. type.Fields.Where(field => field.Type is ScalarRef { Kind: ScalarKind.Text } && WithoutName(field.Name) is not null)];
        return names.FirstOrDefault(field => WithoutName(field.Name) is { } owner && key.Name.StartsWith(owner, StringComparison.Ordinal))
            ?? names.FirstOrDefault();
    }

    private static string? WithoutName(string name) =>
        NameWords
            .Where(word => name.EndsWith(word, StringComparison.Ordinal))
            .Select(word => name.Substring(0, name.Length - word.Length))
            .FirstOrDefault();
}
