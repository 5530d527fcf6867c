using System.Collections;
using System.Net.Http.Headers;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Headers of an answer, those of its body included. Names are compared without regard to case.</summary>
public sealed class ApiResponseHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <summary>Makes headers; public so that tests of callers can.</summary>
    /// <param name="headers">Names and values; the values of one name are joined.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ApiResponseHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in Guard.NotNull(headers))
            Add(header.Key, header.Value);
    }

    internal ApiResponseHeaders(HttpResponseMessage response)
    {
        Add(response.Headers);
        // .NET Framework leaves out what has no length.
        if (response.Content is { } content)
            Add(content.Headers);
    }

    /// <summary>No headers.</summary>
    public static ApiResponseHeaders Empty { get; } = new([]);

    /// <summary>How many headers there are.</summary>
    public int Count => _headers.Count;

    /// <summary>Value of a header; null when there is none. Several values are joined by a comma and a space.</summary>
    /// <param name="name">Name of the header.</param>
    public string? this[string name]
    {
        get
        {
            int place = PlaceOf(name);
            return place < 0 ? null : _headers[place].Value;
        }
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _headers.GetEnumerator();

    private void Add(HttpHeaders headers)
    {
#if NET
        // As they came: the validating way would rewrite what it understands.
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
            Add(header.Key, header.Value.ToString());
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
            Add(header.Key, string.Join(", ", header.Value));
#endif
    }

    private void Add(string name, string value)
    {
        int place = PlaceOf(name);
        if (place < 0)
            _headers.Add(new(name, value));
        else
            _headers[place] = new(_headers[place].Key, _headers[place].Value + ", " + value);
    }

    private int PlaceOf(string name) =>
        _headers.FindIndex(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
}
