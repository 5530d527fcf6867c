using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Values;

/// <summary>A value of a request.</summary>
/// <param name="Shape">The member, path value or query value.</param>
/// <param name="Node">The value.</param>
internal readonly record struct RequestValue(MemberShape Shape, JsonNode? Node);

/// <summary>The values of a request.</summary>
internal sealed class RequestValues
{
    private readonly List<RequestValue> _path = [];
    private readonly List<RequestValue> _query = [];

    /// <summary>Initializes a new instance of the <see cref="RequestValues"/> class.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="bodyType">The type of the body; null if there is none.</param>
    /// <param name="path">The values of the path.</param>
    /// <param name="query">Returns the text of a query value; null if it is missing.</param>
    /// <param name="body">The body; null if there is none.</param>
    public RequestValues(
        OperationShape operation, TypeModel? bodyType, IReadOnlyList<string> path, Func<string, string?> query, JsonObject? body)
    {
        BodyType = bodyType;
        Body = bodyType is null ? null : body;
        for (int i = 0; i < operation.Path.Count && i < path.Count; i++)
            _path.Add(new RequestValue(operation.Path[i], JsonNodes.FromText(path[i], operation.Path[i].Type)));
        foreach (MemberShape value in operation.Query)
        {
            if (query(value.Name) is { Length: > 0 } text)
                _query.Add(new RequestValue(value, JsonNodes.FromText(text, value.Type)));
        }
        QueryText = query;
    }

    /// <summary>The values of the path.</summary>
    public IReadOnlyList<RequestValue> Path => _path;

    /// <summary>The values of the query that are present.</summary>
    public IReadOnlyList<RequestValue> Query => _query;

    /// <summary>The type of the body; null if there is none.</summary>
    public TypeModel? BodyType { get; }

    /// <summary>The body; null if there is none.</summary>
    public JsonObject? Body { get; }

    /// <summary>Returns the text of a query value; null if it is missing.</summary>
    public Func<string, string?> QueryText { get; }

    /// <summary>Returns a value by its name; null if there is none. The body comes first.</summary>
    public RequestValue? Find(string name)
    {
        if (BodyType?.Find(name) is { } member && ValueOf(Body!, member) is { } node)
            return new RequestValue(member, node);
        foreach (RequestValue value in _path.Concat(_query))
        {
            if (value.Shape.Name == name || value.Shape.Aliases.Contains(name))
                return value;
        }
        return null;
    }

    /// <summary>Returns the value of a member of an object, by any of its names; null if it is missing.</summary>
    public static JsonNode? ValueOf(JsonObject body, MemberShape member)
    {
        if (body[member.Name] is { } value)
            return value;
        foreach (string alias in member.Aliases)
        {
            if (body[alias] is { } aliased)
                return aliased;
        }
        return null;
    }
}
