using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>
/// One file to be written, planned: it holds exactly what will be printed, so that equal units mean equal files and an
/// edit of the spec writes only the files that show it.
/// </summary>
/// <param name="HintName">Name of the file, such as <c>ReStream.Types.g.cs</c>.</param>
public abstract record OutputUnit(string HintName)
{
    /// <summary>Logical names of the spec files its members come from; none when it would be the same for any spec.</summary>
    public abstract EquatableArray<string> Sources { get; }

    /// <summary>Writes the file.</summary>
    public abstract GeneratedFile Emit();
}
