using System.Text.Json;
using LiveStation.Testing.Operations;

namespace LiveStation.Testing;

/// <summary>A call that a client made.</summary>
public sealed class TestCall
{
    private readonly byte[] _body;

    internal TestCall(
        OperationShape? operation, string method, string path, string query, byte[] body, IReadOnlyDictionary<string, string> pathValues)
    {
        Shape = operation;
        Method = method;
        Path = path;
        PathValues = pathValues;
        Query = QueryOf(query);
        _body = body;
    }

    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>; null if the client has no such operation.</summary>
    public string? Operation => Shape?.Id;

    /// <summary>The HTTP method in uppercase.</summary>
    public string Method { get; }

    /// <summary>The path with placeholders in braces, without the prefix of the zone; null if the client has no such operation.</summary>
    public string? Route => Shape?.Route;

    /// <summary>The encoded path, with the prefix of the zone.</summary>
    public string Path { get; }

    /// <summary>The decoded values of the placeholders.</summary>
    public IReadOnlyDictionary<string, string> PathValues { get; }

    /// <summary>The decoded query parameters.</summary>
    public IReadOnlyDictionary<string, string> Query { get; }

    /// <summary>Whether the call has a body.</summary>
    public bool HasBody => _body.Length > 0;

    /// <summary>Whether the call was expected.</summary>
    public bool IsExpected { get; internal set; }

    internal OperationShape? Shape { get; }

    /// <summary>Deserializes the body.</summary>
    /// <typeparam name="T">The type of the body: a generated type, or <see cref="JsonElement"/>.</typeparam>
    /// <returns>The body.</returns>
    /// <exception cref="InvalidOperationException">The call has no body.</exception>
    public T ReadBody<T>() => HasBody
        ? JsonSerializer.Deserialize<T>(_body)!
        : throw new InvalidOperationException($"The call {this} has no body.");

    /// <summary>Returns the operation, or method and path if there is none. Query and body can contain secrets and are omitted.</summary>
    /// <returns>The operation with its method and route.</returns>
    public override string ToString() => Shape?.ToString() ?? $"{Method} {Path}";

    private static Dictionary<string, string> QueryOf(string query)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            values.TryAdd(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts.Length > 1 ? parts[1] : ""));
        }
        return values;
    }
}
