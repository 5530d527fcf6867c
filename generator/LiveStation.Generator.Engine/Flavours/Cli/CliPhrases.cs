using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Documentation of the classes of commands.</summary>
internal static class CliPhrases
{
    /// <summary>Of the class of all commands.</summary>
    public static DocXml AllCommands { get; } = new("The commands of the API.", "API의 명령.");

    /// <summary>Of the property with all commands.</summary>
    public static DocXml All { get; } = new("All commands, by group.", "그룹별 전체 명령.");

    /// <summary>Of the class of the commands of a group.</summary>
    /// <param name="group">Name of the group.</param>
    public static DocXml CommandsOf(string group) =>
        new($"The commands of the group {XmlText.Tagged(group)}.", $"{XmlText.Tagged(group)} 그룹의 명령.");

    /// <summary>Of the class of a command.</summary>
    /// <param name="command">The command as it is typed.</param>
    public static DocXml Command(string command) =>
        new($"The command {XmlText.Tagged(command)}.", $"{XmlText.Tagged(command)} 명령.");

    /// <summary>Of the class that describes a type or an enum.</summary>
    /// <param name="type">Name of the type or enum.</param>
    public static DocXml Shape(string type) => new(
        $"Describes <see cref=\"{Identifier.Escape(type)}\" /> to commands.",
        $"명령에서 사용하는 <see cref=\"{Identifier.Escape(type)}\" /> 정보.");
}
