using LiveStation.Cli.Tour;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Cli.Commands;

/// <summary>Shows the features of the client with one evening's broadcast.</summary>
internal sealed class TourCommand : ICommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = "tour";

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } =
        new("demonstrate the client against a built-in emulator", "내장 에뮬레이터로 클라이언트를 시연");

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options { get; } = [];

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        await TourGuide.ShowAsync(shell, stop);
        return ExitCodes.Done;
    }
}
