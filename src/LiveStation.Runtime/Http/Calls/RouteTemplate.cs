using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.Http.Calls;

/// <summary>A parsed path with placeholders in braces.</summary>
internal sealed class RouteTemplate
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly List<string> _literals = [];
    private readonly List<string> _placeholders = [];

    /// <summary>Parses a route.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="route"/> does not begin with a slash, has an unmatched brace or has a placeholder without a
    /// name.
    /// </exception>
    public RouteTemplate(string route)
    {
        if (Guard.NotNull(route).Length == 0 || route[0] != '/')
            throw new ArgumentException("A route must begin with a slash.", nameof(route));
        // Split at the braces, a valid route alternates between literals and placeholders.
        int at = 0;
        for (int brace = route.IndexOfAny(Braces); brace >= 0; brace = route.IndexOfAny(Braces, at))
        {
            bool isInside = _literals.Count > _placeholders.Count;
            if (route[brace] != (isInside ? '}' : '{') || (isInside && brace == at))
                throw new ArgumentException("A brace in the route is unmatched, or a placeholder has no name.", nameof(route));
            (isInside ? _placeholders : _literals).Add(route.Substring(at, brace - at));
            at = brace + 1;
        }
        if (_literals.Count > _placeholders.Count)
            throw new ArgumentException("A placeholder in the route has no closing brace.", nameof(route));
        _literals.Add(route.Substring(at));
    }

    /// <summary>Returns the path with the placeholders replaced by values.</summary>
    /// <exception cref="InvalidOperationException">
    /// The number of values differs from the number of placeholders.
    /// </exception>
    public FilledRoute Fill(params PathValue[] values)
    {
        if (values.Length != _placeholders.Count)
        {
            throw new InvalidOperationException(
                "The route has " + _placeholders.Count + " placeholders, not " + values.Length + ".");
        }
        string path = _literals[0];
        List<RequestViolation>? unwritable = null;
        for (int i = 0; i < values.Length; i++)
        {
            if (Encode(values[i].Value, out string encoded) is { } fault)
            {
                string wire = _placeholders[i];
                (unwritable ??= []).Add(fault.At(new RequestMember(wire, values[i].Property ?? wire)));
            }
            path = string.Concat(path, encoded, _literals[i + 1]);
        }
        return new FilledRoute(path, unwritable ?? (IReadOnlyList<RequestViolation>)[]);
    }

    // An empty segment or dots alone would select another path. Clients and servers resolve dot segments even if they
    // are encoded.
    private static ValueFault? Encode(WireValue value, out string encoded)
    {
        encoded = "";
        if (value.Fault is not null || string.IsNullOrEmpty(value.Text))
            return value.Fault ?? ValueFault.Missing;
        if (value.Text is "." or "..")
            return ValueFault.DotSegment;
        return PercentEncoding.TryEncode(value.Text!, out encoded) ? null : ValueFault.HalfPair;
    }
}
