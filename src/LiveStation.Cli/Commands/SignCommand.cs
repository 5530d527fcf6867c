using LiveStation.Cli.Generated;
using LiveStation.Cli.Running;
using LiveStation.Cli.Signing;
using LiveStation.CommandLine.Bodies;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Settings;
using LiveStation.CommandLine.Values;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Cli.Commands;

/// <summary>Prints a signed request for another program to send.</summary>
internal sealed class SignCommand : ICommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = "sign";

    private static readonly string[] Formats = [.. RequestFormat.All.Select(format => format.Name)];

    private static readonly CommandOption Body = new(
        "--body", "FILE", new("file with the request body, - for standard input", "요청 본문 파일. 표준 입력은 -"));

    private static readonly CommandOption Format = new(
        "--as", "FORMAT", new($"what to print: {string.Join(", ", Formats)}", $"출력할 형식: {string.Join(", ", Formats)}"))
    {
        Words = Formats,
    };

    private static readonly CommandOption Zone = ConnectionOptions.Zone(LiveStationCommands.All);

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } =
        new("print a signed request for another program to send", "다른 프로그램으로 보낼 서명된 요청을 출력");

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } =
    [
        new("method", new("HTTP method", "HTTP 메서드")),
        new("path", new("path and query, with the prefix of the zone", "존의 접두사가 있는 경로와 쿼리")),
    ];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options { get; } =
        [Zone, ConnectionOptions.Endpoint, ConnectionOptions.AllowHttp, ConnectionOptions.Profile, Body, Format];

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        RequestFormat format = FormatOf(input);
        string method = MethodOf(input.Argument(0));
        string target = input.Argument(1);
        Connection connection = new(Invocation.Info, LiveStationCommands.All, input, shell);
        ApiZone zone = connection.At(ZoneOf(connection, input, target));
        CheckTarget(zone, target);
        NcpCredentials credentials = await connection.KeysAsync(stop);
        string? body = input.Value(Body) is { } file ? await RequestBodyFile.ReadAsync(file, shell, stop) : null;
        SignedRequest request = SignedRequest.Create(method, target, body, zone, credentials, shell.Clock.GetUtcNow());
        shell.Out.Raw($"# Valid until {KoreanTime.Of(request.ValidUntil)}\n{format.Write(request)}");
        return ExitCodes.Done;
    }

    private static RequestFormat FormatOf(CommandInput input)
    {
        string name = input.Value(Format) ?? RequestFormat.All[0].Name;
        return RequestFormat.All.FirstOrDefault(format => format.Name == name) ?? throw CommandFailure.NotUnderstood(
            new LocalText($"There is no format '{name}'.", $"'{name}' 형식은 없습니다.") + Hint.WithAll(name, Formats));
    }

    private static string MethodOf(string token) =>
        token.Length > 0 && token.All(char.IsAsciiLetter)
            ? token.ToUpperInvariant()
            : throw CommandFailure.NotUnderstood(new($"'{token}' is not an HTTP method.", $"'{token}'은(는) HTTP 메서드가 아닙니다."));

    // The prefix of the path determines the zone, so that --zone is needed only for zones with the same prefix.
    private static ApiZone ZoneOf(Connection connection, CommandInput input, string target)
    {
        IReadOnlyList<CommandZone> zones = LiveStationCommands.All.Zones;
        if (input.Value(Zone) is not { } name)
        {
            string prefixes = string.Join(", ", zones.Select(zone => zone.Zone.PathPrefix));
            return zones.FirstOrDefault(zone => IsIn(zone.Zone, target))?.Zone ?? throw CommandFailure.NotUnderstood(new(
                $"The path must begin with the prefix of a zone: {prefixes}.", $"경로는 존의 접두사로 시작해야 합니다: {prefixes}."));
        }
        ApiZone named = connection.Named(name);
        return IsIn(named, target) ? named : throw CommandFailure.NotUnderstood(new(
            $"The path must begin with {named.PathPrefix}, the prefix of the zone '{name}'.",
            $"경로는 '{name}' 존의 접두사인 {named.PathPrefix}로 시작해야 합니다."));
    }

    private static bool IsIn(ApiZone zone, string target) =>
        target.StartsWith(zone.PathPrefix + "/", StringComparison.Ordinal);

    // The signature covers the target as it is sent. Programs normalize a URL in their own ways, so only a normal one is signed.
    private static void CheckTarget(ApiZone zone, string target)
    {
        string normal = new Uri(zone.BaseAddress.GetLeftPart(UriPartial.Authority) + target).PathAndQuery;
        if (normal != target)
        {
            throw CommandFailure.NotUnderstood(new(
                $"The path would be sent in another form. Write it as {normal}",
                $"경로가 다른 형태로 전송됩니다. 다음과 같이 지정하세요: {normal}"));
        }
    }
}
