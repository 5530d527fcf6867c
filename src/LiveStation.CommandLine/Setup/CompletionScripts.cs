namespace LiveStation.CommandLine.Setup;

/// <summary>The scripts with which shells ask a program for completions.</summary>
internal static class CompletionScripts
{
    /// <summary>
    /// The hidden command that scripts call with <c>--</c> and the words after the name of the program. The last word is the one to
    /// complete. The program prints one completion per line.
    /// </summary>
    public const string Complete = "__complete";

    /// <summary>The shells that have a script.</summary>
    public static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Returns the script of a shell; null when there is none.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="program">Name of the program.</param>
    public static string? Of(string shell, string program) => shell switch
    {
        "bash" => Bash(program),
        "zsh" => Zsh(program),
        "fish" => Fish(program),
        "pwsh" or "powershell" => PowerShell(program),
        _ => null,
    };

    private static string Bash(string program) => $$"""
        # bash: eval "$({{program}} completion bash)"
        _{{program}}() {
            local IFS=$'\n'
            COMPREPLY=($({{program}} {{Complete}} -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
        }
        complete -o default -F _{{program}} {{program}}

        """;

    private static string Zsh(string program) => $$"""
        # zsh: eval "$({{program}} completion zsh)"
        _{{program}}() {
            local -a found
            found=("${(@f)$({{program}} {{Complete}} -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
            [[ -n "$found" ]] && compadd -a found || _files
        }
        compdef _{{program}} {{program}}

        """;

    private static string Fish(string program) => $$"""
        # fish: {{program}} completion fish | source
        function __{{program}}_complete
            set -l words (commandline -opc) (commandline -ct)
            {{program}} {{Complete}} -- $words[2..-1] 2>/dev/null
        end
        complete -c {{program}} -a '(__{{program}}_complete)'

        """;

    private static string PowerShell(string program) => $$"""
        # PowerShell: {{program}} completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName {{program}} -ScriptBlock {
            param($word, $line, $position)
            $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
            if ($word -eq '') { $words += '' }
            {{program}} {{Complete}} -- @words 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
