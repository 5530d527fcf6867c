using System.Diagnostics.CodeAnalysis;
using LiveStation.Runtime.Http.Calls;
using LiveStation.Runtime.Redaction;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>A call in the pipeline, with its response. All attempts share it.</summary>
/// <remarks>
/// An instance is used for a later call when nothing refers to it anymore: after a call that succeeded at its first attempt, over a
/// connection of the client itself, and did not pass its token to a function of the application.
/// </remarks>
internal sealed class OutgoingCall
{
    private IOperation _operation;
    private RequestBody? _content;
    private WrittenBody? _body;

    /// <summary>Initializes a new instance of the <see cref="OutgoingCall"/> class and begins the call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="address">The address.</param>
    /// <param name="content">The body; null if there is none.</param>
    /// <param name="settings">The settings of the call; null for those of the client.</param>
    public OutgoingCall(IOperation operation, SentAddress address, RequestBody? content, CallSettings? settings)
    {
        Response = new ReceivedResponse(this);
        Begin(operation, address, content, settings);
    }

    /// <summary>The response of the last attempt.</summary>
    public ReceivedResponse Response { get; }

    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Operation => _operation.Id;

    /// <summary>The HTTP method in uppercase.</summary>
    public string MethodName => _operation.Method;

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method => _operation.HttpMethod;

    /// <summary>The path with placeholders in braces, without the prefix of the zone.</summary>
    public string Route => _operation.Route;

    /// <summary>The address, as signed and sent.</summary>
    public SentAddress Address { get; private set; }

    /// <summary>The body; null if there is none.</summary>
    public byte[]? Body => _body?.Utf8;

    /// <summary>
    /// The value of the body that cannot be represented, so that the call fails; null if there is none.
    /// </summary>
    public RequestViolation? Unwritable => _body?.Unwritable;

    /// <summary>The settings of the call; null for those of the client.</summary>
    public CallSettings? Settings { get; private set; }

    /// <summary>Whether sending the call twice does no harm.</summary>
    public bool IsRepeatable => _operation.IsRead || Settings is { IsRepeatable: true };

    /// <summary>The keys of the last attempt; null before they are known.</summary>
    public SigningKeys? Keys { get; set; }

    /// <summary>The signature of the last attempt; empty before the first attempt.</summary>
    public string Signature { get; set; } = "";

    /// <summary>The uncorrected time of the last signature, in ticks.</summary>
    public long SignedAt { get; set; }

    /// <summary>The correction of the clock in the last signature, in ticks.</summary>
    public long SignedWith { get; set; }

    /// <summary>The number of attempts that have begun.</summary>
    public int Attempts { get; set; }

    /// <summary>The number of the call for the observer; 0 before its first attempt.</summary>
    public long Number { get; set; }

    /// <summary>Whether an attempt was repeated because the clock was corrected.</summary>
    public bool IsClockCorrected { get; set; }

    /// <summary>Ends the call early; null before it begins and after its end.</summary>
    public CallEnd? End { get; set; }

    /// <summary>Whether the token of the call was passed to a function of the application, such as a provider of keys.</summary>
    public bool IsTokenShared { get; set; }

    /// <summary>
    /// The exception that the last attempt has created; null if there is none. An exception of user code, such as that of another
    /// client in a handler, is not about the request.
    /// </summary>
    public ApiException? Failure { get; set; }

    /// <summary>The result of the last failed attempt; null if there is none or there is no observer.</summary>
    public ApiAttemptResult? Failed { get; set; }

    /// <summary>Begins a call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="address">The address.</param>
    /// <param name="content">The body; null if there is none.</param>
    /// <param name="settings">The settings of the call; null for those of the client.</param>
    [MemberNotNull(nameof(_operation), nameof(Address))]
    public void Begin(IOperation operation, SentAddress address, RequestBody? content, CallSettings? settings)
    {
        _operation = operation;
        Address = address;
        Settings = settings;
        _content = content;
        _body = content?.Write();
    }

    /// <summary>Ends a call whose response was read.</summary>
    /// <returns>True if nothing of the call remains, so that another one can begin; otherwise, false.</returns>
    public bool TryEnd()
    {
        if (Attempts > 1 || IsTokenShared)
            return false;
        Settings = null;
        _content = null;
        _body = null;
        Keys = null;
        Signature = "";
        SignedAt = 0;
        SignedWith = 0;
        Attempts = 0;
        Number = 0;
        Response.Replace(response: null);
        return true;
    }

    /// <summary>Adds the secrets of the request and the response to a collection.</summary>
    /// <param name="response">The body of the response; empty if there is none.</param>
    /// <param name="secrets">The collection that receives the secrets.</param>
    public void CollectSecrets(ReadOnlySpan<byte> response, ICollection<string> secrets)
    {
        _content?.CollectSecrets(secrets);
        Settings?.CollectSecrets(secrets);
        _operation.Secrets.Collect(response, secrets);
        SecretNames.Collect(response, secrets);
    }
}
