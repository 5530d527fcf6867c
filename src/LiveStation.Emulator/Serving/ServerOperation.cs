
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>An operation as the generated contracts describe it.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ServerOperation<T>
{
    private readonly Lazy<ExampleBook<T>> _book;

    /// <summary>Initializes a new instance of the <see cref="ServerOperation{T}"/> class.</summary>
    /// <param name="id">The unique name of the operation in the spec.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path after the prefix of the zone, with <c>{placeholders}</c>.</param>
    /// <param name="reply">The codec that reads and writes the complete response.</param>
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

    /// <summary>The unique name of the operation in the spec.</summary>
    public string Id { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path after the prefix of the zone, with <c>{placeholders}</c>.</summary>
    public string Route { get; }

    /// <summary>The codec that reads and writes the complete response.</summary>
    public ReplyCodec<T> Reply { get; }

    /// <summary>The examples of the spec.</summary>
    public IReadOnlyList<ServerExample> Examples { get; }

    /// <summary>The codes of the regions that support the operation; null if all regions do.</summary>
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary>
    /// Specifies how the list is paged and filtered; null if the result is not a list, or is neither paged nor
    /// filtered.
    /// </summary>
    public ServerListing? Listing { get; init; }

    /// <summary>The examples after deserialization.</summary>
    /// <exception cref="InvalidOperationException">An example does not fit the operation.</exception>
    internal ExampleBook<T> Book => _book.Value;
}
