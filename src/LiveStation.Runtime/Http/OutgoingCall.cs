namespace LiveStation.Runtime.Http;

/// <summary>One call on its way through the steps: the same for each attempt.</summary>
/// <param name="operation">Name of the operation.</param>
/// <param name="method">HTTP method.</param>
/// <param name="target">Path and query, with the prefix of the zone: what is signed and what is sent.</param>
/// <param name="body">The body; null for none.</param>
internal sealed class OutgoingCall(string operation, HttpMethod method, string target, byte[]? body)
{
    /// <summary>Name of the operation.</summary>
    public string Operation { get; } = operation;

    /// <summary>HTTP method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>Path and query, with the prefix of the zone: what is signed and what is sent.</summary>
    public string Target { get; } = target;

    /// <summary>The body; null for none.</summary>
    public byte[]? Body { get; } = body;
}
