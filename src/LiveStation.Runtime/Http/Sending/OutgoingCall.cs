using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>One call on its way through the steps: the same for each attempt.</summary>
/// <param name="operation">Name of the operation.</param>
/// <param name="method">HTTP method.</param>
/// <param name="target">Path and query, with the prefix of the zone: what is signed and what is sent.</param>
/// <param name="content">The body; null for none.</param>
/// <param name="reply">Knows the secrets of the response.</param>
internal sealed class OutgoingCall(
    string operation,
    HttpMethod method,
    string target,
    RequestBody? content,
    ISecretCollector reply)
{
    private readonly WrittenBody? _body = content?.Write();

    /// <summary>Name of the operation.</summary>
    public string Operation { get; } = operation;

    /// <summary>HTTP method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>Path and query, with the prefix of the zone: what is signed and what is sent.</summary>
    public string Target { get; } = target;

    /// <summary>The body; null for none.</summary>
    public byte[]? Body => _body?.Utf8;

    /// <summary>The value that has no form in the body, and keeps the call from being made; null for none.</summary>
    public RequestViolation? Unwritable => _body?.Unwritable;

    /// <summary>What the last attempt was signed with; empty before the first.</summary>
    public string Signature { get; set; } = "";

    /// <summary>Adds what is not to be shown of request and response.</summary>
    /// <param name="response">The body of the response; empty when there is none.</param>
    /// <param name="secrets">Where to add it.</param>
    public void CollectSecrets(ReadOnlySpan<byte> response, ICollection<string> secrets)
    {
        content?.CollectSecrets(secrets);
        reply.Collect(response, secrets);
        SecretNames.Collect(response, secrets);
    }
}
