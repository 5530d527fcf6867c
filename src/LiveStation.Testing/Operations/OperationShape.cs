namespace LiveStation.Testing.Operations;

/// <summary>An operation of the client under test.</summary>
/// <param name="id">The ID of the operation in the spec.</param>
/// <param name="method">The HTTP method in uppercase.</param>
/// <param name="route">The path with placeholders in braces, without the prefix of the zone.</param>
internal abstract class OperationShape(string id, string method, string route)
{
    private readonly string[] _segments = route.Split('/');

    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Id { get; } = id;

    /// <summary>The HTTP method in uppercase.</summary>
    public string Method { get; } = method;

    /// <summary>The path with placeholders in braces, without the prefix of the zone.</summary>
    public string Route { get; } = route;

    /// <summary>The names of the placeholders.</summary>
    public IEnumerable<string> Placeholders => _segments.Where(IsPlaceholder).Select(NameOf);

    /// <summary>The number of segments that are no placeholders. Of two routes of a path, that with more of them is called.</summary>
    public int Literals => _segments.Count(segment => !IsPlaceholder(segment));

    /// <summary>The name of the type of the result.</summary>
    public abstract string ResultName { get; }

    /// <summary>Whether the operation has a result.</summary>
    public abstract bool HasResult { get; }

    /// <summary>Returns whether the operation can return a value.</summary>
    public abstract bool Accepts(object value);

    /// <summary>Writes a complete response body with the generated codec.</summary>
    /// <param name="value">A value that <see cref="Accepts"/>.</param>
    public abstract byte[] Write(object value);

    /// <summary>Returns the values of the placeholders; null if the path is not one of this operation.</summary>
    /// <param name="path">The encoded path without the prefix of the zone.</param>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        string[] given = path.Split('/');
        if (given.Length != _segments.Length)
            return null;
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        for (int i = 0; i < given.Length; i++)
        {
            if (IsPlaceholder(_segments[i]) && given[i].Length > 0)
                values[NameOf(_segments[i])] = Uri.UnescapeDataString(given[i]);
            else if (_segments[i] != given[i])
                return null;
        }
        return values;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Id} ({Method} {Route})";

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{');

    private static string NameOf(string placeholder) => placeholder.Trim('{', '}');
}
