using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The headers of a response, including content headers. Header names are not case-sensitive.</summary>
/// <remarks>
/// Enumeration returns one entry per header. Multiple values are joined with a comma and a space. Values of
/// <c>Set-Cookie</c> are never joined, because a cookie can contain a comma; each cookie is a separate entry.
/// </remarks>
public sealed class ApiResponseHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly List<HeaderValues> _headers = [];

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiResponseHeaders"/> class. Public so that you can create
    /// instances in your own tests.
    /// </summary>
    /// <param name="headers">The header names and values. A name can occur more than once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ApiResponseHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in Guard.NotNull(headers))
            Add(header.Key, [header.Value], header.Value);
    }

    internal ApiResponseHeaders(HttpResponseMessage response)
    {
        Add(response.Headers);
        // .NET Framework omits the content when its length is unknown.
        if (response.Content is { } content)
            Add(content.Headers);
    }

    /// <summary>An instance that contains no headers.</summary>
    public static ApiResponseHeaders Empty { get; } = new([]);

    /// <summary>The number of entries: one per header and one per cookie.</summary>
    public int Count => _headers.Sum(static header => header.Joined is null ? header.All.Count : 1);

    /// <summary>
    /// Gets the value of a header; null if there is no such header. Multiple values are joined with a comma and a
    /// space.
    /// </summary>
    /// <remarks>For <c>Set-Cookie</c>, the first cookie is returned.</remarks>
    /// <param name="name">The name of the header.</param>
    public string? this[string name] => Find(name) is { } header ? header.Joined ?? header.All[0] : null;

    /// <summary>Gets the values of a header, one for each occurrence of the header in the response.</summary>
    /// <remarks>
    /// On .NET Framework, a header that the framework parses, such as <c>Via</c>, can be split into several values.
    /// </remarks>
    /// <param name="name">The name of the header.</param>
    /// <param name="values">The values; null if there is no such header.</param>
    /// <returns>True if the header exists; otherwise, false.</returns>
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
        // Not validated, because validation would rewrite values that the framework parses.
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
