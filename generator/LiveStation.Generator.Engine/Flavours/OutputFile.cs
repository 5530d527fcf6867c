namespace LiveStation.Generator.Engine.Flavours;

/// <summary>One file that the engine wrote.</summary>
/// <param name="Path">
/// Its path relative to the output folder, such as <c>ReStream.Types.g.cs</c> or <c>docs/index.md</c>; unique in one run.
/// </param>
/// <param name="Content">The whole text, with <c>\n</c> at line ends.</param>
/// <param name="Kind">Its format.</param>
public sealed record OutputFile(string Path, string Content, FileKind Kind);
