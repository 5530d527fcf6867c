using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>A file whose text is already known, such as that of a template.</summary>
/// <param name="Path">Path of the file relative to the output folder.</param>
/// <param name="Kind">The format of the file.</param>
/// <param name="Content">The whole text, with <c>\n</c> at line ends.</param>
public sealed record TextUnit(string Path, FileKind Kind, string Content) : OutputUnit(Path, Kind)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources => default;

    /// <inheritdoc />
    private protected override string Print() => Content;
}
