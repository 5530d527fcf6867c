namespace LiveStation.Emulator.Serving;

/// <summary>A call in the spec and its response: a body, or an error.</summary>
public sealed class ServerExample
{
    /// <summary>Initializes an example that succeeds.</summary>
    /// <param name="name">Name in the spec; unique within the operation.</param>
    /// <param name="status">HTTP status code of the response.</param>
    /// <param name="path">Values of the route's placeholders, in the order of the route.</param>
    /// <param name="body">The complete response, as JSON in the documented format.</param>
    public ServerExample(string name, int status, IReadOnlyList<string> path, string body)
        : this(name, status, path) => Body = body;

    /// <summary>Initializes an example that fails.</summary>
    /// <param name="name">Name in the spec; unique within the operation.</param>
    /// <param name="status">HTTP status code of the response.</param>
    /// <param name="path">Values of the route's placeholders, in the order of the route.</param>
    /// <param name="errorCode">Code of the error.</param>
    public ServerExample(string name, int status, IReadOnlyList<string> path, int errorCode)
        : this(name, status, path) => ErrorCode = errorCode;

    /// <summary>Initializes an example that succeeds without a body.</summary>
    /// <param name="name">Name in the spec; unique within the operation.</param>
    /// <param name="status">HTTP status code of the response.</param>
    /// <param name="path">Values of the route's placeholders, in the order of the route.</param>
    public ServerExample(string name, int status, IReadOnlyList<string> path)
    {
        Name = name;
        Status = status;
        Path = path;
    }

    /// <summary>Name in the spec; unique within the operation.</summary>
    public string Name { get; }

    /// <summary>HTTP status code of the response.</summary>
    public int Status { get; }

    /// <summary>Values of the route's placeholders, in the order of the route.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>Names and values of the query, not encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The request body as JSON in the documented format; null if there is none.</summary>
    public string? Request { get; init; }

    /// <summary>
    /// The complete response, as JSON in the documented format; null if the example fails or has no body.
    /// </summary>
    public string? Body { get; }

    /// <summary>Code of the error; null on success.</summary>
    public int? ErrorCode { get; }
}
