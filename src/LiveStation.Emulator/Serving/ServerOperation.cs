
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>An operation as the generated contracts describe it.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ServerOperation<T>
{
    private readonly Lazy<ExampleBook<T>> _book;

    /// <summary>Initializes an operation.</summary>
    /// <param name="id">Name in the spec; unique.</param>
    /// <param name="method">HTTP method.</param>
    /// <param name="route">Path after the zone's prefix, with <c>{placeholders}</c>.</param>
    /// <param name="reply">Reads and writes the complete response.</param>
    /// <param name="examples">The examples of the spec.</param>
    public ServerOperation(
        string id, string method, string route, ReplyCodec<T> reply, params ServerExample[] examples)
    {
        Id = id;
        Method = method;
        Route = route;
        Reply = reply;
        Examples = examples;
        // Not read here: this runs in a static initializer, whose exception would not name the wrong example.
        _book = new Lazy<ExampleBook<T>>(() => ExampleBook<T>.Read(id, route, reply, examples, Listing));
    }

    /// <summary>Name in the spec; unique.</summary>
    public string Id { get; }

    /// <summary>HTTP method.</summary>
    public string Method { get; }

    /// <summary>Path after the zone's prefix, with <c>{placeholders}</c>.</summary>
    public string Route { get; }

    /// <summary>Reads and writes the complete response.</summary>
    public ReplyCodec<T> Reply { get; }

    /// <summary>The examples of the spec.</summary>
    public IReadOnlyList<ServerExample> Examples { get; }

    /// <summary>Codes of the regions in which the operation exists; null for all.</summary>
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary>
    /// How the list is paged and filtered; null if the result is not a list, or is not paged or filtered.
    /// </summary>
    public ServerListing? Listing { get; init; }

    /// <summary>The examples after deserialization.</summary>
    /// <exception cref="InvalidOperationException">An example does not fit the operation.</exception>
    internal ExampleBook<T> Book => _book.Value;
}
