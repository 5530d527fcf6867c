using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Signs the request of a call and keeps it, in place of all other steps. Nothing is sent.</summary>
/// <param name="keys">Gets the keys that sign the request.</param>
/// <param name="requests">Creates the request.</param>
/// <param name="invoker">The client that would send it, whose default headers belong to the request.</param>
internal sealed class DryRunStep(SigningKeySource keys, RequestFactory requests, HttpMessageInvoker invoker) : CallStep
{
    /// <summary>The first request; null before it is composed.</summary>
    public SignedRequest? Request { get; private set; }

    /// <inheritdoc />
    /// <exception cref="DryRunEndException">Always: there is no response.</exception>
    public override async ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        call.Keys = keys.Fixed ?? await keys.GetAsync(cancellationToken).ConfigureAwait(false);
        using HttpRequestMessage request = requests.Create(call);
        if (invoker is HttpClient client)
        {
            foreach (KeyValuePair<string, IEnumerable<string>> header in client.DefaultRequestHeaders)
            {
                if (!request.Headers.Contains(header.Key))
                    request.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
        List<string> secrets = [];
        call.CollectSecrets(response: default, secrets);
        Request ??= new SignedRequest(request, call.Body, secrets);
        throw new DryRunEndException();
    }
}
