using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>
/// One file to be written, planned: it holds exactly what will be printed, so that equal units mean equal files and an
/// edit of the spec writes only the files that show it.
/// </summary>
/// <param name="Path">
/// Path of the file below the folder of the output, with <c>/</c> between its parts, such as <c>ReStream.Types.g.cs</c>.
/// </param>
/// <param name="Kind">What reads the file. The compiler is given C# only.</param>
public abstract record OutputUnit(string Path, FileKind Kind)
{
    /// <summary>Logical names of the spec files its members come from; none when it would be the same for any spec.</summary>
    public abstract EquatableArray<string> Sources { get; }

    /// <summary>Writes the file.</summary>
    public OutputFile Emit() => new(Path, Print(), Kind);

    /// <summary>Prints the whole text, with <c>\n</c> at line ends.</summary>
    protected abstract string Print();
}
