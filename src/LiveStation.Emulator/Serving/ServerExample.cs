namespace LiveStation.Emulator.Serving;

/// <summary>A call in the spec and its response: a body, or an error.</summary>
public sealed class ServerExample
{
    /// <summary>Initializes a new instance of the <see cref="ServerExample"/> class for a call that succeeds.</summary>
    /// <param name="name">The name of the example in the spec, which is unique within the operation.</param>
    /// <param name="status">The HTTP status code of the response.</param>
    /// <param name="path">The values of the placeholders, in the order in which they occur in the route.</param>
    /// <param name="body">The complete response, as JSON in the documented format.</param>
    public ServerExample(string name, int status, IReadOnlyList<string> path, string body)
        : this(name, status, path) => Body = body;

    /// <summary>Initializes a new instance of the <see cref="ServerExample"/> class for a call that fails.</summary>
    /// <param name="name">The name of the example in the spec, which is unique within the operation.</param>
    /// <param name="status">The HTTP status code of the response.</param>
    /// <param name="path">The values of the placeholders, in the order in which they occur in the route.</param>
    /// <param name="errorCode">The code of the error.</param>
    public ServerExample(string name, int status, IReadOnlyList<string> path, int errorCode)
        : this(name, status, path) => ErrorCode = errorCode;

    /// <summary>
    /// Initializes a new instance of the <see cref="ServerExample"/> class for a call that succeeds without a response
    /// body.
    /// </summary>
    /// <param name="name">The name of the example in the spec, which is unique within the operation.</param>
    /// <param name="status">The HTTP status code of the response.</param>
    /// <param name="path">The values of the placeholders, in the order in which they occur in the route.</param>
    public ServerExample(string name, int status, IReadOnlyList<string> path)
    {
        Name = name;
        Status = status;
        Path = path;
    }

    /// <summary>The name of the example in the spec, which is unique within the operation.</summary>
    public string Name { get; }

    /// <summary>The HTTP status code of the response.</summary>
    public int Status { get; }

    /// <summary>The values of the placeholders, in the order in which they occur in the route.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>The names and values of the query, not encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The request body as JSON in the documented format; null if there is none.</summary>
    public string? Request { get; init; }

    /// <summary>
    /// The complete response, as JSON in the documented format; null if the call fails or the response has no body.
    /// </summary>
    public string? Body { get; }

    /// <summary>The code of the error; null if the call succeeds.</summary>
    public int? ErrorCode { get; }
}
