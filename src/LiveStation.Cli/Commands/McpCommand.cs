using LiveStation.Cli.Generated;
using LiveStation.Cli.Running;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Settings;
using LiveStation.Mcp;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;
using ModelContextProtocol.Server;

namespace LiveStation.Cli.Commands;

/// <summary>Serves the operations of the API as tools of the Model Context Protocol, until the host closes standard input.</summary>
internal sealed class McpCommand : ICommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = "mcp";

    private static readonly CommandOption Groups = new("--groups", "LIST", new(
        "groups to offer, such as channels,recordings; all without this option",
        "제공할 그룹(예: channels,recordings). 지정하지 않으면 모든 그룹"));

    private static readonly CommandOption AllowWrites = new("--allow-writes", null, new(
        "also offer operations that can change or delete something", "변경하거나 삭제할 수 있는 작업도 제공"));

    private static readonly CommandOption Tools = new("--tools", "SET", new(
        "'operations' for a tool per operation (default), or 'small' for three tools that search, describe and call",
        "작업마다 도구를 제공하는 'operations'(기본값) 또는 작업을 검색, 설명, 호출하는 도구 세 개인 'small'"))
    {
        Words = ["operations", "small"],
    };

    private static readonly CommandOption Zone = ConnectionOptions.Zone(LiveStationCommands.All);

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } =
        new("serve the API to AI assistants over MCP (stdio)", "MCP로 AI 어시스턴트에 API를 제공(표준 입출력)");

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options { get; } =
        [Groups, AllowWrites, Tools, Zone, ConnectionOptions.Endpoint, ConnectionOptions.AllowHttp, ConnectionOptions.Profile];

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        ApiToolOptions tools = ToolsOf(input, shell);
        // Standard input belongs to the protocol, so nobody is asked for keys.
        Connection connection = new(Invocation.Info, LiveStationCommands.All, input, shell with { Prompt = null });
        ApiClientOptions calls = new() { Zone = connection.Zone(), Language = shell.Language, TimeProvider = shell.Clock };
        using Generated.LiveStationClient client = new(await connection.KeysAsync(stop), calls);
        McpServerOptions options = ServerOf(client, tools);
        int count = options.ToolCollection!.Count;
        shell.Error.Line(shell.Say(tools.AllowWrites
            ? new($"{count} tools, with writes, for {calls.Zone}", $"{calls.Zone}의 도구 {count}개, 변경 가능")
            : new($"{count} tools, without writes, for {calls.Zone}", $"{calls.Zone}의 도구 {count}개, 조회만 가능")));
        await using StdioServerTransport transport = new(Invocation.Info.Name);
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(stop);
        return ExitCodes.Done;
    }

    private static ApiToolOptions ToolsOf(CommandInput input, Shell shell) => new()
    {
        AllowWrites = input.Has(AllowWrites),
        Groups = input.Value(Groups) is { } list ? GroupsOf(list) : [],
        Tools = SetOf(input.Value(Tools) ?? Tools.Words[0]),
        Language = shell.Language,
    };

    // An empty list, as from a variable that is not set, must not offer every group.
    private static string[] GroupsOf(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names
            ? names
            : throw CommandFailure.NotUnderstood(new(
                $"{Groups.Name} names no group. Specify groups such as channels,recordings, or omit it for all groups.",
                $"{Groups.Name}에 그룹이 없습니다. channels,recordings처럼 그룹을 지정하거나, 모든 그룹을 제공하려면 생략하세요."));

    private static ApiToolSet SetOf(string name) => name switch
    {
        "operations" => ApiToolSet.Operations,
        "small" => ApiToolSet.Small,
        _ => throw CommandFailure.NotUnderstood(
            new LocalText($"There is no set '{name}'.", $"'{name}' 집합은 없습니다.") + Hint.For(name, Tools.Words)),
    };

    private static McpServerOptions ServerOf(Generated.ILiveStationClient client, ApiToolOptions tools)
    {
        try
        {
            return LiveStationTools.All.CreateServerOptions(client, tools);
        }
        catch (ArgumentException unknownGroup)
        {
            throw CommandFailure.NotUnderstood(CommandFailure.MessageOf(unknownGroup));
        }
    }
}
