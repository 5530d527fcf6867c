using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Sentences of the generator in files of tools.</summary>
internal static class ToolPhrases
{
    /// <summary>The class of all tools.</summary>
    /// <param name="name">Name of the API.</param>
    public static DocXml Tools(string name) => new(
        $"Tools of the Model Context Protocol for the API {XmlText.Tagged(name)}.",
        $"{XmlText.Tagged(name)} API를 위한 Model Context Protocol 도구.");

    /// <summary>The property of all tools.</summary>
    public static DocXml AllTools { get; } = new("A tool for each operation.", "작업마다 하나씩 있는 도구.");

    /// <summary>The class of one tool.</summary>
    /// <param name="tool">Name of the tool.</param>
    public static DocXml Tool(string tool) => new($"The tool {XmlText.Tagged(tool)}.", $"{XmlText.Tagged(tool)} 도구.");

    /// <summary>The class of the schemas of a type.</summary>
    /// <param name="type">Name of the type.</param>
    public static DocXml SchemaOf(string type) => new(
        $"JSON Schema of {Phrases.See(type)} in the arguments and results of tools.",
        $"도구의 인수와 결과에 쓰이는 {Phrases.See(type)}의 JSON Schema.");
}
