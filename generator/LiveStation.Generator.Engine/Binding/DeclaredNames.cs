using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Lists the declarations of a file before binding.</summary>
internal static class DeclaredNames
{
    private static readonly string[] Kinds = [SpecKeys.Groups, SpecKeys.Enums, SpecKeys.Types, SpecKeys.Operations, SpecKeys.Callbacks];

    /// <summary>Returns the kind and the name of each declaration; for the <c>service</c> section only the kind.</summary>
    /// <param name="file">The file.</param>
    public static IEnumerable<(string Kind, string Name)> In(ParsedSpec file)
    {
        if (file.SectionKeys.Contains(SpecKeys.Service))
            yield return (SpecKeys.Service, "");
        foreach (MappingEntry part in file.Root?.Entries ?? default)
        {
            if (!Kinds.Contains(part.Key.Text) || part.Value is not MappingNode declared)
                continue;
            foreach (MappingEntry one in declared.Entries)
                yield return (part.Key.Text, one.Key.Text);
        }
    }
}
