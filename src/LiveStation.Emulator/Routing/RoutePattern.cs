namespace LiveStation.Emulator.Routing;

/// <summary>The pattern of a path: literal segments and placeholders.</summary>
internal sealed class RoutePattern
{
    // A placeholder is represented by null.
    private readonly string?[] _literals;

    private RoutePattern(string?[] literals, IReadOnlyList<string> placeholders)
    {
        _literals = literals;
        Placeholders = placeholders;
        Precedence = string.Concat(literals.Select(literal => literal is null ? '1' : '0'));
    }

    /// <summary>Names of the placeholders, in order.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>
    /// Compares patterns of equal length, ordinally. The first match is then the one with the earliest literal segment.
    /// </summary>
    public string Precedence { get; }

    /// <summary>Parses a route such as <c>/channels/{channelId}/events</c>.</summary>
    public static RoutePattern Parse(string route)
    {
        string[] segments = route.Split('/')[1..];
        return new RoutePattern(
            [.. segments.Select(segment => IsPlaceholder(segment) ? null : segment)],
            [.. segments.Where(IsPlaceholder).Select(segment => segment[1..^1])]);
    }

    /// <summary>Returns the values of the placeholders; null if the path does not match.</summary>
    public IReadOnlyList<string>? Match(ArraySegment<string> segments)
    {
        if (segments.Count != _literals.Length)
            return null;
        List<string> values = new(Placeholders.Count);
        for (int i = 0; i < _literals.Length; i++)
        {
            if (_literals[i] is { } literal)
            {
                if (segments[i] != literal)
                    return null;
            }
            else if (segments[i].Length > 0)
            {
                values.Add(segments[i]);
            }
            else
            {
                return null;
            }
        }
        return values;
    }

    /// <summary>Returns whether both patterns match the same paths.</summary>
    public bool HasShapeOf(RoutePattern other) => _literals.AsSpan().SequenceEqual(other._literals);

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{') && segment.EndsWith('}');
}
