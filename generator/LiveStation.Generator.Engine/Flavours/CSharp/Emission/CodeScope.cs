namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>A scope of deeper indentation, ended by <c>using</c>.</summary>
internal readonly struct CodeScope : IDisposable
{
    private readonly CodeWriter _writer;
    private readonly string? _lastLine;

    /// <summary>Initializes a scope of the writer, which has already increased the indentation.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="lastLine">The line to write at the end, one level up; null for none.</param>
    public CodeScope(CodeWriter writer, string? lastLine) => (_writer, _lastLine) = (writer, lastLine);

    /// <summary>Decreases the indentation by one level.</summary>
    public void Dispose() => _writer.Close(_lastLine);
}
