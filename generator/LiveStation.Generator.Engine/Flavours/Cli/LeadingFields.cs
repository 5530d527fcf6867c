using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>
/// Finds the members that identify an object for a reader: its key, its name and its state. They are the first columns of a table. An
/// entry of a log begins with the object that it is about.
/// </summary>
internal static class LeadingFields
{
    private static readonly string[] NameWords = ["Name", "Title"];

    /// <summary>Returns the names in JSON of these members, in the order of the columns.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="typeOf">Returns the type of a name; null when there is none.</param>
    public static IEnumerable<string> Of(TypeModel type, Func<string, TypeModel?> typeOf)
    {
        if (type.Resource is { Log: not null } log)
        {
            string[] keys = [.. log.Owners.Select(owner => typeOf(owner)?.Key?.Wire).OfType<string>()];
            return type.Fields.Select(field => field.Wire).Where(keys.Contains);
        }
        return type.Key is { } key
            ? new[] { key.Wire, NameOf(type, key)?.Wire, type.States?.Field.Wire }.OfType<string>().Distinct()
            : [];
    }

    // An object can contain other names, such as that of its bucket. Its own name begins with the words of the key, or is only "name".
    private static FieldModel? NameOf(TypeModel type, FieldRef key) => type.Fields.FirstOrDefault(field =>
        field.Type is ScalarRef { Kind: ScalarKind.Text } && WithoutName(field.Name) is { } owner
        && key.Name.StartsWith(owner, StringComparison.Ordinal));

    private static string? WithoutName(string name) => NameWords
        .Where(word => name.EndsWith(word, StringComparison.Ordinal))
        .Select(word => name.Substring(0, name.Length - word.Length))
        .FirstOrDefault();
}
