using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.Http;

/// <content>Requests that are signed and not sent.</content>
internal sealed partial class ClientCore
{
    // The same API, keys and options, with one step that keeps the request. Calls are not recorded.
    private ClientCore(ClientCore other, DryRunStep step)
    {
        _client = other._client;
        _zone = other._zone;
        _invoker = other._invoker;
        _requests = other._requests;
        _keys = other._keys;
        _timeProvider = other._timeProvider;
        _validates = other._validates;
        _telemetry = other._telemetry;
        _drift = other._drift;
        _failures = other._failures;
        _steps = step;
        _sends = false;
    }

    /// <summary>Creates a pipeline that keeps the first request and sends nothing.</summary>
    /// <param name="step">The step that keeps the request.</param>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public ClientCore DryRun(out DryRunStep step)
    {
        step = _isDisposed ? throw Disposed() : new DryRunStep(_keys, _requests, _invoker);
        return new ClientCore(this, step);
    }
}
