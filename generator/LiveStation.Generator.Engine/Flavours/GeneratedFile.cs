namespace LiveStation.Generator.Engine.Flavours;

/// <summary>One C# file the engine wrote.</summary>
/// <param name="HintName">Name of the file, such as <c>ReStream.Types.g.cs</c>; unique in one run.</param>
/// <param name="Text">The whole text, with <c>\n</c> at line ends.</param>
public sealed record GeneratedFile(string HintName, string Text);
