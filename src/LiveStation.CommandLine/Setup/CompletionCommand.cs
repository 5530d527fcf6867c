using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Setup;

/// <summary>Prints the script that completes commands in a shell.</summary>
/// <param name="program">The program.</param>
internal sealed class CompletionCommand(ProgramInfo program) : ICommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = "completion";

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } =
    [
        new("shell", new(
            $"shell that runs the script: {string.Join(", ", CompletionScripts.Shells)}",
            $"스크립트를 실행할 셸: {string.Join(", ", CompletionScripts.Shells)}"))
        {
            Words = CompletionScripts.Shells,
        },
    ];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options { get; } = [];

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } = new(
        "print the script that completes commands in your shell", "셸 자동 완성 스크립트를 출력");

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        string name = input.Argument(0);
        string script = CompletionScripts.Of(name, program.Name) ?? throw CommandFailure.NotUnderstood(
            new LocalText($"There is no script for '{name}'.", $"'{name}'용 스크립트는 없습니다.") + Hint.WithAll(name, CompletionScripts.Shells));
        shell.Out.Raw(script);
        return Task.FromResult(ExitCodes.Done);
    }
}
