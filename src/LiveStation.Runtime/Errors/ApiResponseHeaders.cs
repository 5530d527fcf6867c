using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Headers of an answer, those of its body included. Names are compared without regard to case.</summary>
/// <remarks>
/// Enumerating returns one entry a header, with several values joined by a comma and a space. <c>Set-Cookie</c> is never
/// joined, since a cookie can contain a comma: each cookie is an entry of its own.
/// </remarks>
public sealed class ApiResponseHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly List<HeaderValues> _headers = [];

    /// <summary>Initializes headers. Public for tests of callers.</summary>
    /// <param name="headers">Names and values. A name can be repeated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ApiResponseHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in Guard.NotNull(headers))
            Add(header.Key, [header.Value], header.Value);
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

    /// <summary>The number of entries: one a header, and one a cookie.</summary>
    public int Count => _headers.Sum(static header => header.Joined is null ? header.All.Count : 1);

    /// <summary>
    /// Value of a header; null when there is none. Several values are joined by a comma and a space; of <c>Set-Cookie</c>
    /// it is the first.
    /// </summary>
    /// <param name="name">Name of the header.</param>
    public string? this[string name] => Find(name) is { } header ? header.Joined ?? header.All[0] : null;

    /// <summary>Gets the values of a header, one for each time that it was received.</summary>
    /// <remarks>The framework can split a list of values that it knows, such as that of <c>Via</c>.</remarks>
    /// <param name="name">Name of the header.</param>
    /// <param name="values">The values; null when there is no such header.</param>
    /// <returns>True when there is such a header.</returns>
    public bool TryGetValues(string name, [NotNullWhen(true)] out IReadOnlyList<string>? values)
    {
        values = Find(name)?.All;
        return values is not null;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (HeaderValues header in _headers)
        {
            IReadOnlyList<string> entries = header.Joined is { } joined ? [joined] : header.All;
            foreach (string entry in entries)
                yield return new(header.Name, entry);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(HttpHeaders headers)
    {
#if NET
        // As they came: the validating way would rewrite what it understands.
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
            Add(header.Key, header.Value, header.Value.ToString());
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
            Add(header.Key, header.Value, string.Join(", ", header.Value));
#endif
    }

    private void Add(string name, IEnumerable<string> values, string joined)
    {
        HeaderValues? known = Find(name);
        if (known is null)
            _headers.Add(known = new HeaderValues(name));
        known.Add(values, joined);
    }

    private HeaderValues? Find(string name) =>
        _headers.Find(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));
}
