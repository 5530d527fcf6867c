using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>An enum, type or operation as it stands in a file, before anything in it was looked at.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Body">What stands under the name.</param>
/// <param name="File">Logical name of the file.</param>
/// <param name="Group">The group of the file; null when the file names none.</param>
internal sealed record Declaration(ScalarNode Key, MappingNode Body, string File, ScalarNode? Group)
{
    public string Name => Key.Text;

    /// <summary>Logical names of the files that extend it.</summary>
    public EquatableArray<string> AddedBy { get; init; }
}
