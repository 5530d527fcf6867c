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

    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } =
    [
        new("shell", new($"shell that runs the script: {string.Join(", ", Shells)}", $"스크립트를 실행할 셸: {string.Join(", ", Shells)}"))
        {
            Words = Shells,
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
        string script = name switch
        {
            "bash" => Bash(program.Name),
            "zsh" => Zsh(program.Name),
            "fish" => Fish(program.Name),
            "pwsh" => PowerShell(program.Name),
            _ => throw CommandFailure.NotUnderstood(
                new LocalText($"There is no script for '{name}'.", $"'{name}'용 스크립트는 없습니다.") + Hint.For(name, Shells)),
        };
        shell.Out.Raw(script.ReplaceLineEndings("\n"));
        return Task.FromResult(ExitCodes.Done);
    }

    private static string Bash(string program) => $$"""
        # bash: eval "$({{program}} completion bash)"
        _{{program}}() {
            local IFS=$'\n'
            COMPREPLY=($({{program}} {{CompleteCommand.Word}} -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
        }
        complete -o default -F _{{program}} {{program}}

        """;

    private static string Zsh(string program) => $$"""
        # zsh: eval "$({{program}} completion zsh)"
        _{{program}}() {
            local -a found
            found=("${(@f)$({{program}} {{CompleteCommand.Word}} -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
            compadd -a found
        }
        compdef _{{program}} {{program}}

        """;

    private static string Fish(string program) => $$"""
        # fish: {{program}} completion fish | source
        function __{{program}}_complete
            set -l words (commandline -opc) (commandline -ct)
            {{program}} {{CompleteCommand.Word}} -- $words[2..-1] 2>/dev/null
        end
        complete -c {{program}} -a '(__{{program}}_complete)'

        """;

    private static string PowerShell(string program) => $$"""
        # PowerShell: {{program}} completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName {{program}} -ScriptBlock {
            param($word, $line, $position)
            $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
            if ($word -eq '') { $words += '' }
            {{program}} {{CompleteCommand.Word}} -- @words 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
