using System.Text;

namespace LiveStation.Runtime.Http;

/// <summary>A path with placeholders in braces, taken apart once.</summary>
internal sealed class RouteTemplate
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly List<string> _literals = [];
    private readonly List<string> _placeholders = [];

    /// <summary>Takes a route apart.</summary>
    /// <exception cref="ArgumentException">It does not begin with a slash, or a brace stands alone or holds no name.</exception>
    public RouteTemplate(string route)
    {
        if (Guard.NotNull(route).Length == 0 || route[0] != '/')
        {
            throw new ArgumentException("A route begins with a slash.", nameof(route));
        }
        // Cut at the braces, a route is literals with placeholders between them: in turn, or it is malformed.
        int at = 0;
        for (int brace = route.IndexOfAny(Braces); brace >= 0; brace = route.IndexOfAny(Braces, at))
        {
            bool isInside = _literals.Count > _placeholders.Count;
            if (route[brace] != (isInside ? '}' : '{') || (isInside && brace == at))
            {
                throw new ArgumentException("A brace of the route stands alone, or holds no name.", nameof(route));
            }
            (isInside ? _placeholders : _literals).Add(route.Substring(at, brace - at));
            at = brace + 1;
        }
        if (_literals.Count > _placeholders.Count)
        {
            throw new ArgumentException("A placeholder of the route has no end.", nameof(route));
        }
        _literals.Add(route.Substring(at));
    }

    /// <summary>The path with values in place of the placeholders.</summary>
    /// <exception cref="ArgumentException">
    /// A value is missing, empty, a dot segment or no text; it is named.
    /// </exception>
    /// <exception cref="InvalidOperationException">There are more or fewer values than placeholders.</exception>
    public string Fill(params string[] values)
    {
        if (values.Length != _placeholders.Count)
        {
            throw new InvalidOperationException(
                "The route has " + _placeholders.Count + " placeholders, not " + values.Length + ".");
        }
        string path = _literals[0];
        for (int i = 0; i < values.Length; i++)
        {
            path = string.Concat(path, Encode(values[i], _placeholders[i]), _literals[i + 1]);
        }
        return path;
    }

    private static string Encode(string value, string placeholder)
    {
        if (value is null)
        {
            throw new ArgumentNullException(placeholder, "A value of the path is missing.");
        }
        if (value.Length == 0)
        {
            throw new ArgumentException("A value of the path is empty: another path would be called.", placeholder);
        }
        if (value is "." or "..")
        {
            // Encoded or not, dots alone are taken for a step up or none, by clients and servers alike.
            throw new ArgumentException("A value of the path is a dot segment: it would step elsewhere.", placeholder);
        }
        try
        {
            return PercentEncoding.Encode(value);
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException("A value of the path has half a surrogate pair in it.", placeholder, exception);
        }
    }
}
