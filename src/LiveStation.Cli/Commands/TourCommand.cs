using LiveStation.Cli.Running;
using LiveStation.Cli.Tour;

namespace LiveStation.Cli.Commands;

/// <summary>Shows the features of the client in 2 minutes.</summary>
internal sealed class TourCommand : ICommand
{
    /// <inheritdoc />
    public string Name => "tour";

    /// <inheritdoc />
    public IReadOnlyList<string> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<Option> Options { get; } = [];

    /// <inheritdoc />
    public string Summary => "demonstrate the client against a built-in emulator";

    /// <inheritdoc />
    public Task RunAsync(CommandInput input, Shell shell, CancellationToken stop) =>
        TourGuide.ShowAsync(shell.Out, stop);
}
