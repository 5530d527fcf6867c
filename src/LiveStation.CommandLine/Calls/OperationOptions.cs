using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;
using LiveStation.CommandLine.Settings;

namespace LiveStation.CommandLine.Calls;

/// <summary>The options of the command of an operation.</summary>
internal static class OperationOptions
{
    /// <summary>The option for a file with the body.</summary>
    public static readonly CommandOption Body = new("--body", "FILE", new(
        "file with the request body as JSON, - for standard input; options replace its members",
        "JSON 요청 본문 파일. 표준 입력은 -. 옵션으로 지정한 값이 우선합니다."));

    /// <summary>The option for all pages.</summary>
    public static readonly CommandOption All = new("--all", null, new("get all pages", "모든 페이지를 조회"));

    /// <summary>The option to wait until the state is settled.</summary>
    public static readonly CommandOption Wait = new("--wait", null, new(
        "wait until the state no longer changes by itself", "상태가 저절로 바뀌지 않을 때까지 대기"));

    /// <summary>The option for the longest wait.</summary>
    public static readonly CommandOption Timeout = new("--timeout", "TIME", new(
        "how long to wait, such as 90s or 5m; 10m by default", "최대 대기 시간(예: 90s, 5m). 기본값은 10m"));

    /// <summary>The option that skips the question before something is destroyed.</summary>
    public static readonly CommandOption Yes = new("--yes", null, new("do not ask before deleting", "삭제하기 전에 묻지 않음"));

    /// <summary>The option to print the request instead of sending it.</summary>
    public static readonly CommandOption DryRun = new("--dry-run", null, new(
        "print the signed request instead of sending it, with the signature and secrets as ***",
        "서명된 요청을 보내지 않고 출력. 서명과 비밀 정보는 ***로 표시"));

    /// <summary>The options of a command: those of its operation first.</summary>
    /// <param name="command">The command.</param>
    /// <param name="api">The API.</param>
    public static IReadOnlyList<CommandOption> Of(ApiCommand command, CommandSet api) =>
    [
        .. command.Options.Select(ValueHelp.Option),
        .. command.Body is null ? [] : new[] { Body },
        .. command.IsPaged ? [All] : Array.Empty<CommandOption>(),
        .. command.Wait is null ? [] : new[] { Wait, Timeout },
        .. command.IsDestructive ? [Yes] : Array.Empty<CommandOption>(),
        .. Common(api),
    ];

    /// <summary>The options that the command of every operation has.</summary>
    /// <param name="api">The API.</param>
    public static IReadOnlyList<CommandOption> Common(CommandSet api) =>
    [
        ConnectionOptions.Zone(api), ConnectionOptions.Endpoint, ConnectionOptions.AllowHttp, ConnectionOptions.Profile,
        OutputOptions.Output, OutputOptions.Query, OutputOptions.ShowSecrets, DryRun,
    ];
}
