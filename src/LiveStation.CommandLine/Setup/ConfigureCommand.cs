using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Settings;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Setup;

/// <summary>Creates or replaces a profile.</summary>
/// <param name="program">The program.</param>
/// <param name="api">The API.</param>
internal sealed class ConfigureCommand(ProgramInfo program, CommandSet api) : ICommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = "configure";

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments => [];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options =>
        [ConnectionOptions.Profile, ConnectionOptions.Zone(api), ConnectionOptions.Endpoint, ConnectionOptions.AllowHttp];

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } = new(
        "store a key pair in a profile that only you can read", "나만 읽을 수 있는 프로필에 키를 저장");

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        string name = Connection.ProfileName(program, input, shell) ?? ProfileFile.Default;
        Connection connection = new(program, api, input, shell);
        if (input.Value(ConnectionOptions.Zone(api)) is { } zone)
            connection.Named(zone);
        if (input.Has(ConnectionOptions.Endpoint))
            connection.At(api.Zones[0].Zone);
        NcpCredentials keys = await AskAsync(shell, stop);
        ProfileFile file = new(program, shell.Variable);
        // A change of the keys must not send the next call to another zone or another address.
        Profile old = file.Read(name) ?? Profile.Empty;
        Profile profile = new(
            keys.AccessKey,
            keys.SecretKey,
            input.Value(ConnectionOptions.Zone(api)) ?? old.Zone,
            input.Value(ConnectionOptions.Endpoint) ?? old.Endpoint);
        string path = file.Write(name, profile);
        shell.Error.Line(shell.Say(new LocalText(
            $"Profile '{name}' is stored in {path}.", $"'{name}' 프로필을 {path}에 저장했습니다.") + Settings(profile)));
        return ExitCodes.Done;
    }

    private static LocalText Settings(Profile profile)
    {
        string list = string.Join(", ", new[] { profile.Zone, profile.Endpoint }.OfType<string>());
        return list.Length == 0 ? "" : new LocalText($" It calls {list}.", $" 호출 대상: {list}.");
    }

    // Two lines of redirected input, as from a password manager. At a terminal, the lines would be visible while they are typed.
    private static async Task<NcpCredentials> AskAsync(Shell shell, CancellationToken stop)
    {
        if (shell.Prompt is { } prompt)
            return await KeyQuestions.AskAsync(prompt, shell, stop);
        if (shell.IsInputTerminal)
        {
            throw CommandFailure.NotUnderstood(new(
                "There is no terminal to ask for the keys on. Redirect standard input, or do not redirect both outputs.",
                "키를 물어볼 터미널이 없습니다. 표준 입력을 리디렉션하거나, 표준 출력과 오류 출력을 모두 리디렉션하지 마세요."));
        }
        using StreamReader lines = new(shell.Input());
        return await KeyQuestions.ReadAsync(lines, stop);
    }
}
