using System.ComponentModel;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>An error of the API.</summary>
/// <param name="Layer">The layer that defines the code.</param>
/// <param name="Code">The code, which is unique within its layer.</param>
/// <param name="Meaning">What the error means and what to do.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ToolError(ErrorLayer Layer, int Code, LocalText Meaning);
