using System.ComponentModel;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>What to do after an error of the API.</summary>
/// <param name="layer">The source of the error.</param>
/// <param name="code">The code of the error.</param>
/// <param name="text">The advice.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandAdvice(ErrorLayer layer, int code, LocalText text)
{
    /// <summary>The source of the error.</summary>
    public ErrorLayer Layer { get; } = layer;

    /// <summary>The code of the error.</summary>
    public int Code { get; } = code;

    /// <summary>The advice.</summary>
    public LocalText Text { get; } = text;
}
