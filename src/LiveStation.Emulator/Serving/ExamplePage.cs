using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.Emulator.Serving;

/// <summary>One example: which call it is an answer to, and the answer.</summary>
internal sealed record ExamplePage<T>(ServerExample Example, ServerReply<T> Reply)
{
    private readonly JsonNode? _request = Example.Request is { } json ? JsonNode.Parse(json) : null;

    /// <summary>Whether it is about one body; an example without a body answers any.</summary>
    public bool NamesBody => _request is not null;

    /// <summary>Whether it is about these path values.</summary>
    public bool IsAbout(IReadOnlyList<string> path) => Example.Path.SequenceEqual(path, StringComparer.Ordinal);

    /// <summary>Whether it answers this very call, whatever the order of query values and members.</summary>
    public bool Answers(IReadOnlyList<KeyValuePair<string, string>> query, ReadOnlyMemory<byte> body) =>
        query.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SequenceEqual(Example.Query.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        && (_request is null || JsonNode.DeepEquals(_request, Parse(body)));

    private static JsonNode? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
