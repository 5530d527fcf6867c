using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>An enum, type or operation as written in a file, before its content is bound.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Body">The mapping under the name.</param>
/// <param name="File">Logical name of the file.</param>
/// <param name="Group">The group of the file; null when the file specifies none.</param>
internal sealed record Declaration(ScalarNode Key, MappingNode Body, string File, ScalarNode? Group)
{
    public string Name => Key.Text;

    /// <summary>Logical names of the files that extend the declaration.</summary>
    public EquatableArray<string> AddedBy { get; init; }
}
