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
    public Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        string name = Connection.ProfileName(program, input, shell) ?? ProfileFile.Default;
        Connection connection = new(program, api, input, shell);
        if (input.Value(ConnectionOptions.Zone(api)) is { } zone)
            connection.Named(zone);
        if (input.Has(ConnectionOptions.Endpoint))
            connection.At(api.Zones[0].Zone);
        (string accessKey, string secretKey) = Ask(shell);
        // The constructor checks both.
        NcpCredentials keys = Checked(accessKey, secretKey);
        Profile profile = new(
            keys.AccessKey, keys.SecretKey, input.Value(ConnectionOptions.Zone(api)), input.Value(ConnectionOptions.Endpoint));
        string path = new ProfileFile(program, shell.Variable).Write(name, profile);
        shell.Error.Line(shell.Say(new LocalText(
            $"Profile '{name}' is stored in {path}.", $"'{name}' 프로필을 {path}에 저장했습니다.")));
        return Task.FromResult(ExitCodes.Done);
    }

    // Two lines of redirected input, as from a password manager. At a terminal, the lines would be visible while they are typed.
    private static (string AccessKey, string SecretKey) Ask(Shell shell)
    {
        if (shell.Prompt is { } prompt)
        {
            return (
                prompt.Ask(shell.Say(new("Access key:", "Access Key:"))) ?? "",
                prompt.AskSecretly(shell.Say(new("Secret key:", "Secret Key:"))) ?? "");
        }
        if (shell.IsInputTerminal)
        {
            throw CommandFailure.NotUnderstood(new(
                "There is no terminal to ask for the keys on. Redirect standard input, or do not redirect both outputs.",
                "키를 물어볼 터미널이 없습니다. 표준 입력을 리디렉션하거나, 표준 출력과 오류 출력을 모두 리디렉션하지 마세요."));
        }
        using StreamReader lines = new(shell.Input());
        return (lines.ReadLine() ?? "", lines.ReadLine() ?? "");
    }

    private static NcpCredentials Checked(string accessKey, string secretKey)
    {
        try
        {
            return new NcpCredentials(accessKey, secretKey);
        }
        catch (ArgumentException exception)
        {
            // The messages of the runtime name the invalid value and the reason; they do not contain a key.
            throw CommandFailure.NotUnderstood(new(
                $"The key pair is not valid: {CommandFailure.MessageOf(exception)}",
                $"키가 올바르지 않습니다. {CommandFailure.MessageOf(exception)}"));
        }
    }
}
