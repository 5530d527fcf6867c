using System.ComponentModel;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>The arguments of a tool that returns one page of a list.</summary>
/// <param name="Page">The name of the argument for the page number.</param>
/// <param name="Size">The name of the argument for the page size.</param>
/// <param name="First">The number of the first page.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ToolPaging(string Page, string Size, int First);
