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
    public string Summary => "see what the client does, against an emulator of its own";

    /// <inheritdoc />
    public Task RunAsync(CommandInput input, Shell shell, CancellationToken stop) =>
        TourGuide.ShowAsync(shell.Out, stop);
}
