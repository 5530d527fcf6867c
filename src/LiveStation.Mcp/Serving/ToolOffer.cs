using LiveStation.Generator.Engine.Naming;
using LiveStation.Mcp.CompilerServices;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.Serving;

/// <summary>Which operations a server offers, and why it does not offer the others.</summary>
/// <param name="options">The options.</param>
internal sealed class ToolOffer(ApiToolOptions options)
{
    private readonly HashSet<string> _groups = new(options.Groups.Select(Bare), StringComparer.Ordinal);

    /// <summary>Returns whether an operation is offered.</summary>
    /// <param name="tool">Its tool.</param>
    public bool Contains(ToolDescription tool) => IsInGroups(tool) && IsPermitted(tool);

    /// <summary>Returns a sentence about a group that the options name and the API does not have; null if there is none.</summary>
    /// <param name="groups">The groups of the API.</param>
    public string? UnknownGroup(IReadOnlyList<string> groups) =>
        options.Groups.FirstOrDefault(name => !groups.Any(group => Bare(group) == Bare(name))) is { } unknown
            ? Unknown(unknown, groups)
            : null;

    /// <summary>Returns why a tool cannot be called.</summary>
    /// <param name="name">The name of the tool.</param>
    /// <param name="all">All tools of the API.</param>
    /// <param name="offered">The names of the tools that are offered.</param>
    public string WhyNot(string name, IEnumerable<ToolDescription> all, IReadOnlyList<string> offered)
    {
        string shown = CleanText.Short(name);
        LocalText reason = all.FirstOrDefault(tool => tool.Name == name) switch
        {
            { } tool when !IsInGroups(tool) => new(
                $"'{shown}' belongs to the group {tool.Group}, which this server does not offer.",
                $"'{shown}'은(는) 이 서버가 제공하지 않는 {tool.Group} 그룹의 작업입니다."),
            { } => new(
                $"'{shown}' can change data, and this server is read-only. Only the person who starts the server can allow changes.",
                $"'{shown}'은(는) 데이터를 변경할 수 있는 작업이지만 이 서버는 읽기 전용입니다. 서버를 시작하는 사람만 변경을 허용할 수 있습니다."),
            null when Nearest.To(name, offered) is { } nearest => new(
                $"There is no tool '{shown}'. Did you mean '{nearest}'?", $"'{shown}' 도구가 없습니다. 혹시 '{nearest}'인가요?"),
            null => new($"There is no tool '{shown}'.", $"'{shown}' 도구가 없습니다."),
        };
        return reason.For(options.Language);
    }

    private bool IsInGroups(ToolDescription tool) => _groups.Count == 0 || _groups.Contains(Bare(tool.Group));

    private bool IsPermitted(ToolDescription tool) => options.AllowWrites || tool.IsReadOnly;

    private string Unknown(string name, IReadOnlyList<string> groups)
    {
        string nearest = Nearest.To(name, groups) ?? string.Join(", ", groups);
        return new LocalText($"There is no group '{name}'. Valid: {nearest}.", $"'{name}' 그룹이 없습니다. 사용할 수 있는 값: {nearest}.")
            .For(options.Language);
    }

    // Users write re-stream, re_stream or ReStream.
    private static string Bare(string group) => group.Replace("-", "").Replace("_", "").ToUpperInvariant();
}
