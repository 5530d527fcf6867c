using System.ComponentModel;
using LiveStation.Mcp.CompilerServices;
using LiveStation.Mcp.Output;
using LiveStation.Mcp.Serving;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime.CompilerServices;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LiveStation.Mcp;

/// <summary>The operations of an API as tools of the Model Context Protocol. Generated code has one instance.</summary>
/// <typeparam name="TClient">The type of the client.</typeparam>
public sealed class ApiTools<TClient>
    where TClient : class
{
    private readonly string _name;
    private readonly LocalText _about;
    private readonly IReadOnlyList<ApiTool<TClient>> _tools;
    private readonly IReadOnlyList<ToolError> _errors;

    /// <summary>Initializes the tools of an API. Generated code calls this constructor.</summary>
    /// <param name="name">The name of the API.</param>
    /// <param name="about">The description of the API.</param>
    /// <param name="tools">The tools of all operations.</param>
    /// <param name="errors">The errors of the API.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ApiTools(string name, LocalText about, IReadOnlyList<ApiTool<TClient>> tools, IReadOnlyList<ToolError> errors)
    {
        _name = name;
        _about = about;
        _tools = tools;
        _errors = errors;
        Descriptions = [.. tools.Select(tool => tool.Description)];
        Groups = [.. Descriptions.Select(tool => tool.Group).Distinct()];
    }

    /// <summary>The descriptions of all tools.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<ToolDescription> Descriptions { get; }

    /// <summary>The names of the groups of the API.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Creates tools for a server of your own, such as one that ModelContextProtocol hosts.</summary>
    /// <param name="client">The client that the tools call. It is not disposed.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The tools. Calls of a client can run at the same time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a group that the API does not have.</exception>
    public IReadOnlyList<McpServerTool> CreateTools(TClient client, ApiToolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new ApiToolOptions();
        ToolOffer offer = new(options);
        if (offer.UnknownGroup(Groups) is { } unknown)
            throw new ArgumentException(unknown, nameof(options));
        FailureTexts failures = new(_errors, options.Language);
        ToolCaller<TClient> caller = new(client, failures, options);
        OperationTool<TClient>[] offered = [.. _tools.Where(tool => offer.Contains(tool.Description))
            .Select(tool => new OperationTool<TClient>(tool, caller, options.Language))];
        string[] names = [.. offered.Select(tool => tool.Name)];
        return options.Tools == ApiToolSet.Small
            ? new SmallTools<TClient>(offered, failures, name => offer.WhyNot(name, Descriptions, names), options.Language).All()
            : offered;
    }

    /// <summary>
    /// Creates the options of a server that has only these tools. It refuses a call to any other tool with the reason.
    /// </summary>
    /// <param name="client">The client that the tools call. It is not disposed.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The options for <see cref="McpServer.Create"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a group that the API does not have.</exception>
    public McpServerOptions CreateServerOptions(TClient client, ApiToolOptions? options = null)
    {
        options ??= new ApiToolOptions();
        IReadOnlyList<McpServerTool> tools = CreateTools(client, options);
        string[] names = [.. tools.Select(tool => tool.ProtocolTool.Name)];
        ToolOffer offer = new(options);
        return new McpServerOptions
        {
            ServerInfo = new Implementation { Name = _name, Version = VersionOf(typeof(TClient)) },
            ServerInstructions = $"{_about.For(options.Language)} {ServerTexts.Instructions.For(options.Language)}",
            ToolCollection = [.. tools],
            Handlers = new McpServerHandlers
            {
                CallToolHandler = (request, _) => ValueTask.FromResult(
                    ToolResults.Failure(offer.WhyNot(request.Params?.Name ?? "", Descriptions, names))),
            },
        };
    }

    private static string VersionOf(Type type) => type.Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0.0.0";
}
