using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>
/// The plan of one output file. It contains exactly the data that is printed: equal units mean equal files, and an edit
/// of the spec writes only the files that it affects.
/// </summary>
/// <param name="Path">
/// Path of the file relative to the output folder, with <c>/</c> as the separator, such as <c>ReStream.Types.g.cs</c>.
/// </param>
/// <param name="Kind">The format of the file. The compiler host uses C# files only.</param>
public abstract record OutputUnit(string Path, FileKind Kind)
{
    /// <summary>Logical names of the spec files that define its members; empty when it is the same for every spec.</summary>
    public abstract EquatableArray<string> Sources { get; }

    /// <summary>Writes the file.</summary>
    public OutputFile Emit() => new(Path, Print(), Kind);

    /// <summary>Prints the whole text, with <c>\n</c> at line ends.</summary>
    protected abstract string Print();
}
