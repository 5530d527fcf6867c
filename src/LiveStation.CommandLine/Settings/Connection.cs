using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Settings;

/// <summary>
/// Finds the keys, the zone and the address of a call: first on the command line, then in the environment, then in the profile.
/// Keys are never read from the command line, which other processes can see; at a terminal, the person is asked for them.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="api">The API.</param>
/// <param name="input">Arguments and options of the command.</param>
/// <param name="shell">The shell.</param>
internal sealed class Connection(ProgramInfo program, CommandSet api, CommandInput input, Shell shell)
{
    private readonly Lazy<Profile> _profile = new(() => ProfileOf(program, input, shell));

    /// <summary>Returns the zone to call, at the address to call.</summary>
    /// <exception cref="CommandFailure">The zone or the address is invalid.</exception>
    public ApiZone Zone() => At(Named(input.Value(ConnectionOptions.Zone(api)) ?? _profile.Value.Zone ?? api.Zones[0].Name));

    /// <summary>Returns a zone at the address to call.</summary>
    /// <param name="zone">The zone.</param>
    /// <exception cref="CommandFailure">The address is invalid.</exception>
    public ApiZone At(ApiZone zone)
    {
        if (Chosen() is not var (source, address))
            return zone;
        try
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
            {
                throw CommandFailure.NotUnderstood(new(
                    $"{source} needs an address such as http://127.0.0.1:5250.",
                    $"{source}에는 http://127.0.0.1:5250 같은 주소가 필요합니다."));
            }
            string? allowed = input.Value(ConnectionOptions.AllowHttp);
            if (uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback && allowed is null)
                throw CommandFailure.NotUnderstood(Unencrypted(source, uri.Host));
            return allowed is null
                ? new ApiZone(uri, zone.PathPrefix, zone.RegionCode)
                : ApiZone.AllowingHttpTo(allowed, uri, zone.PathPrefix, zone.RegionCode);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.NotUnderstood(CommandFailure.MessageOf(exception));
        }
    }

    /// <summary>Returns the zone with a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="CommandFailure">The zone does not exist.</exception>
    public ApiZone Named(string name) => api.Zones.FirstOrDefault(zone => zone.Name == name)?.Zone
        ?? throw CommandFailure.NotUnderstood(
            new Runtime.CompilerServices.LocalText($"There is no zone '{name}'.", $"'{name}' 존은 없습니다.")
            + Hint.WithAll(name, [.. api.Zones.Select(zone => zone.Name)]));

    /// <summary>Returns the key pair.</summary>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">A key is missing or invalid.</exception>
    public async Task<NcpCredentials> KeysAsync(CancellationToken stop)
    {
        if (IsSet(program.AccessKeyVariable) || IsSet(program.SecretKeyVariable))
            return OfEnvironment(program, shell.Variable);
        if (_profile.Value is { AccessKey: { } accessKey, SecretKey: { } secretKey })
            return OfProfile(accessKey, secretKey);
        return shell.Prompt is { } prompt
            ? await KeyQuestions.AskAsync(prompt, shell, stop)
            : OfEnvironment(program, shell.Variable);
    }

    /// <summary>Returns the name of the profile that the command line or else the environment selects; null for the default.</summary>
    /// <param name="program">The program.</param>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="shell">The shell.</param>
    public static string? ProfileName(ProgramInfo program, CommandInput input, Shell shell) =>
        input.Value(ConnectionOptions.Profile) ?? (shell.Variable(program.ProfileVariable) is { Length: > 0 } set ? set : null);

    /// <summary>Returns the key pair of the environment.</summary>
    /// <param name="program">The program.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="CommandFailure">A key is missing or invalid.</exception>
    public static NcpCredentials OfEnvironment(ProgramInfo program, Func<string, string?> variable) => KeyPair.Of(
        Required(program, program.AccessKeyVariable, variable),
        Required(program, program.SecretKeyVariable, variable),
        reason => new(
            $"{program.BothVariables} do not contain a valid key pair: {reason}",
            $"{program.AccessKeyVariable}, {program.SecretKeyVariable}에 올바른 키가 없습니다. {reason}"));

    private NcpCredentials OfProfile(string accessKey, Secret secretKey)
    {
        string name = ProfileName(program, input, shell) ?? ProfileFile.Default;
        return KeyPair.Of(accessKey, secretKey, reason => new(
            $"The profile '{name}' does not contain a valid key pair: {reason} Enter it again: {program.Prefix} configure --profile {name}",
            $"'{name}' 프로필에 올바른 키가 없습니다. {reason} 다시 입력하세요: {program.Prefix} configure --profile {name}"));
    }

    private static Runtime.CompilerServices.LocalText Unencrypted(string source, string host) => new(
        $"{source} uses HTTP, which is allowed only on the loopback interface. If '{host}' is an emulator, add "
        + $"{ConnectionOptions.AllowHttp.Name} {host}. Anyone in the network can read requests over HTTP.",
        $"{source}에 HTTP 주소가 있습니다. HTTP는 루프백 인터페이스에만 허용됩니다. '{host}'이(가) 에뮬레이터이면 "
        + $"{ConnectionOptions.AllowHttp.Name} {host} 옵션을 추가하세요. 네트워크의 누구나 HTTP 요청을 읽을 수 있습니다.");

    private (string Source, string Address)? Chosen()
    {
        if (input.Value(ConnectionOptions.Endpoint) is { } given)
            return (ConnectionOptions.Endpoint.Name, given);
        if (shell.Variable(program.EndpointVariable) is { Length: > 0 } set)
            return (program.EndpointVariable, set);
        return _profile.Value.Endpoint is { } own ? ("endpoint", own) : null;
    }

    private bool IsSet(string name) => !string.IsNullOrEmpty(shell.Variable(name));

    private static Profile ProfileOf(ProgramInfo program, CommandInput input, Shell shell)
    {
        string? asked = ProfileName(program, input, shell);
        Profile? profile = new ProfileFile(program, shell.Variable).Read(asked ?? ProfileFile.Default);
        if (profile is null && asked is not null)
        {
            throw CommandFailure.NotUnderstood(new(
                $"There is no profile '{asked}'. Create it: {program.Prefix} configure --profile {asked}",
                $"'{asked}' 프로필은 없습니다. 다음 명령으로 만들 수 있습니다: {program.Prefix} configure --profile {asked}"));
        }
        return profile ?? Profile.Empty;
    }

    private static string Required(ProgramInfo program, string name, Func<string, string?> variable) =>
        variable(name) is { Length: > 0 } value
            ? value
            : throw new CommandFailure(new(
                $"{name} is not set. Store your key pair in {program.BothVariables}, or in a profile: "
                + $"'{program.Prefix} configure' creates one.",
                $"{name}이(가) 설정되지 않았습니다. 키를 {program.AccessKeyVariable}, {program.SecretKeyVariable} 환경 변수나 "
                + $"프로필에 저장하세요. 프로필은 '{program.Prefix} configure'로 만들 수 있습니다."));
}
