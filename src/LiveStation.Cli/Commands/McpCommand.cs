using LiveStation.Cli.Running;
using LiveStation.Mcp;
using LiveStation.Runtime;
using ModelContextProtocol.Server;

namespace LiveStation.Cli.Commands;

/// <summary>Serves the operations of the API as tools of the Model Context Protocol, until the host closes standard input.</summary>
internal sealed class McpCommand : ICommand
{
    private const string Program = "livestation";
    private const string EndpointVariable = "LIVESTATION_ENDPOINT";

    private static readonly Option Groups = new(
        "--groups", "LIST", "groups to offer, such as channels,recordings; all without this option");

    private static readonly Option AllowWrites = new(
        "--allow-writes", null, "also offer operations that can change or delete something");

    private static readonly Option Tools = new(
        "--tools", "SET", "'operations' for a tool per operation (default), or 'small' for three tools that search, describe and call");

    private static readonly Option Language = new("--lang", "LANG", "language of the tools: en (default), ko");

    private static readonly Option Endpoint = new(
        "--endpoint", "URL", $"address to call instead of the service, such as an emulator's; {EndpointVariable} if not given");

    /// <inheritdoc />
    public string Name => "mcp";

    /// <inheritdoc />
    public IReadOnlyList<string> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<Option> Options { get; } = [Groups, AllowWrites, Tools, Language, ClientSetup.Zone, Endpoint];

    /// <inheritdoc />
    public string Summary => "serve the API to AI assistants over MCP (stdio)";

    /// <inheritdoc />
    public async Task RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        ApiToolOptions tools = ToolsOf(input);
        ApiClientOptions calls = new() { Zone = ZoneOf(input, shell), Language = tools.Language, TimeProvider = shell.Clock };
        using Generated.LiveStationClient client = new(ClientSetup.Keys(shell.Variable), calls);
        McpServerOptions options = ServerOf(client, tools);
        string writes = tools.AllowWrites ? "with" : "without";
        shell.Error.Line($"{options.ToolCollection!.Count} tools, {writes} writes, for {calls.Zone}");
        // Standard output contains only the protocol.
        await using StdioServerTransport transport = new(Program);
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(stop);
    }

    private static ApiToolOptions ToolsOf(CommandInput input) => new()
    {
        AllowWrites = input.Has(AllowWrites),
        Groups = input.Value(Groups)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        Tools = Chosen(input, Tools, ("operations", ApiToolSet.Operations), ("small", ApiToolSet.Small)),
        Language = Chosen(input, Language, ("en", ApiLanguage.English), ("ko", ApiLanguage.Korean)),
    };

    private static McpServerOptions ServerOf(Generated.ILiveStationClient client, ApiToolOptions tools)
    {
        try
        {
            return Generated.LiveStationTools.All.CreateServerOptions(client, tools);
        }
        catch (ArgumentException unknownGroup)
        {
            throw CommandFailure.NotUnderstood(unknownGroup.Message);
        }
    }

    private static ApiZone ZoneOf(CommandInput input, Shell shell)
    {
        ApiZone zone = Zones.Named(input.Value(ClientSetup.Zone) ?? Zones.Names[0]);
        if ((input.Value(Endpoint) ?? shell.Variable(EndpointVariable)) is not { Length: > 0 } endpoint)
            return zone;
        try
        {
            return new ApiZone(new Uri(endpoint, UriKind.Absolute), zone.PathPrefix, zone.RegionCode);
        }
        catch (Exception exception) when (exception is ArgumentException or UriFormatException)
        {
            throw CommandFailure.NotUnderstood($"{Endpoint.Name} or {EndpointVariable}: {exception.Message}");
        }
    }

    private static T Chosen<T>(CommandInput input, Option option, params (string Word, T Value)[] choices)
    {
        string word = input.Value(option) ?? choices[0].Word;
        foreach ((string known, T value) in choices)
        {
            if (known == word)
                return value;
        }
        string[] words = [.. choices.Select(choice => choice.Word)];
        throw CommandFailure.NotUnderstood(
            $"'{word}' is not a value of {option.Name}.{Hint.For(word, words)} Valid: {string.Join(", ", words)}.");
    }
}
