using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>What a file declares, before anything is bound.</summary>
internal static class DeclaredNames
{
    private static readonly string[] Kinds = [SpecKeys.Groups, SpecKeys.Enums, SpecKeys.Types, SpecKeys.Operations, SpecKeys.Callbacks];

    /// <summary>The kind and the name of each declaration; of the head of an API only the kind.</summary>
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
