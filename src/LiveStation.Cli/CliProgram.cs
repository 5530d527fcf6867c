using LiveStation.Cli.Commands;
using LiveStation.Cli.Generated;
using LiveStation.Cli.Running;
using LiveStation.CommandLine;
using LiveStation.CommandLine.Commands;

namespace LiveStation.Cli;

/// <summary>The generated commands of the API, with the tour, the emulator and signing.</summary>
internal static class CliProgram
{
    /// <summary>Creates the program.</summary>
    public static CommandLineProgram Create() => new(LiveStationCommands.All, Invocation.Info,
    [
        new CommandNode(TourCommand.Word, TourCommand.Description) { Command = () => new TourCommand() },
        new CommandNode(EmulatorCommand.Word, EmulatorCommand.Description) { Command = () => new EmulatorCommand() },
        new CommandNode(SignCommand.Word, SignCommand.Description) { Command = () => new SignCommand() },
        new CommandNode(McpCommand.Word, McpCommand.Description) { Command = () => new McpCommand() },
    ])
    {
        Summary = new("Live Station of NAVER Cloud in a terminal.", "터미널에서 사용하는 네이버 클라우드 Live Station."),
    };
}
