using LiveStation.Generator.Engine.Naming;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Testing.Operations;

/// <summary>The operations of a client.</summary>
/// <param name="operations">The operations.</param>
/// <param name="errors">The error codes of the API.</param>
/// <param name="prefixes">The path prefixes of the zones.</param>
internal sealed class OperationTable(
    IReadOnlyList<OperationShape> operations, ApiErrorCatalog errors, IReadOnlyList<string> prefixes)
{
    /// <summary>The error codes of the API.</summary>
    public ApiErrorCatalog Errors { get; } = errors;

    /// <summary>Finds an operation by its ID, or by method and route.</summary>
    /// <param name="name">The ID, such as <c>getChannel</c>, or <c>GET /channels/{channelId}</c>.</param>
    /// <exception cref="ArgumentException">The client has no such operation.</exception>
    public OperationShape Find(string name) =>
        operations.FirstOrDefault(operation => operation.Id == name || $"{operation.Method} {operation.Route}" == name)
        ?? throw new ArgumentException(
            $"The client has no operation '{name}'."
            + (Nearest.To(name, operations.Select(operation => operation.Id)) is { } near ? $" Did you mean '{near}'?" : ""),
            nameof(name));

    /// <summary>Finds the operation of a request; null if there is none.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The encoded path, with the prefix of a zone.</param>
    public (OperationShape Operation, IReadOnlyDictionary<string, string> Values)? Match(string method, string path)
    {
        (OperationShape Operation, IReadOnlyDictionary<string, string> Values)? best = null;
        foreach (string prefix in prefixes.Where(prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            foreach (OperationShape operation in operations.Where(operation => operation.Method == method))
            {
                if (operation.Literals > (best?.Operation.Literals ?? 0) && operation.Match(path[prefix.Length..]) is { } values)
                    best = (operation, values);
            }
        }
        return best;
    }
}
