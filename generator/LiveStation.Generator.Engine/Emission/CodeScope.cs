namespace LiveStation.Generator.Engine.Emission;

/// <summary>A stretch of deeper indentation, ended by <c>using</c>.</summary>
internal readonly struct CodeScope : IDisposable
{
    private readonly CodeWriter _writer;
    private readonly string? _lastLine;

    /// <summary>Made by the writer, which has gone one level deeper.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="lastLine">What to write at the end, one level up; null for nothing.</param>
    public CodeScope(CodeWriter writer, string? lastLine) => (_writer, _lastLine) = (writer, lastLine);

    /// <summary>Goes back one level.</summary>
    public void Dispose() => _writer.Close(_lastLine);
}
