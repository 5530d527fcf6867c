namespace LiveStation.Generator.Engine.Flavours;

/// <summary>
/// One file to be written, planned: it holds exactly what will be printed, so that equal units mean equal files and an
/// edit of the spec writes only the files that show it.
/// </summary>
/// <param name="HintName">Name of the file, such as <c>ReStream.Types.g.cs</c>.</param>
/// <param name="Header">What its header and namespace need.</param>
public abstract record OutputUnit(string HintName, UnitHeader Header)
{
    /// <summary>Writes the file.</summary>
    public abstract GeneratedFile Emit();
}
