using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Redaction;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>A call in the pipeline. It is the same for all attempts.</summary>
/// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="target">The path and query with the prefix of the zone, as signed and sent.</param>
/// <param name="content">The body; null if there is none.</param>
/// <param name="reply">Finds the secrets of the response.</param>
internal sealed class OutgoingCall(
    string operation,
    HttpMethod method,
    string target,
    RequestBody? content,
    ISecretCollector reply)
{
    private readonly WrittenBody? _body = content?.Write();

    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Operation { get; } = operation;

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>The path and query with the prefix of the zone, as signed and sent.</summary>
    public string Target { get; } = target;

    /// <summary>The body; null if there is none.</summary>
    public byte[]? Body => _body?.Utf8;

    /// <summary>
    /// The value of the body that cannot be represented, so that the call fails; null if there is none.
    /// </summary>
    public RequestViolation? Unwritable => _body?.Unwritable;

    /// <summary>The keys of the last attempt; null before they are known.</summary>
    public SigningKeys? Keys { get; set; }

    /// <summary>The signature of the last attempt; empty before the first attempt.</summary>
    public string Signature { get; set; } = "";

    /// <summary>Adds the secrets of the request and the response to a collection.</summary>
    /// <param name="response">The body of the response; empty if there is none.</param>
    /// <param name="secrets">The collection that receives the secrets.</param>
    public void CollectSecrets(ReadOnlySpan<byte> response, ICollection<string> secrets)
    {
        content?.CollectSecrets(secrets);
        reply.Collect(response, secrets);
        SecretNames.Collect(response, secrets);
    }
}
