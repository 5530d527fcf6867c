using LiveStation.Emulator.State;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Serving;

/// <summary>A call that passed the gateway, as a handler receives it.</summary>
public sealed partial class ServerCall
{
    private readonly RouteMatch _match;
    private readonly CallReading _reading;
    private readonly ServiceCodes _codes;

    internal ServerCall(
        RouteMatch match,
        ReadOnlyMemory<byte> body,
        ServiceCodes codes,
        TimeProvider timeProvider,
        CancellationToken ended)
    {
        _match = match;
        _reading = new CallReading(match, body);
        _codes = codes;
        Body = body;
        TimeProvider = timeProvider;
        Ended = ended;
    }

    /// <summary>The zone of the call, as defined in the spec. Its address is that of the real service.</summary>
    public ApiZone Zone => _match.Zone.Zone;

    /// <summary>The access key of the caller, which identifies the account.</summary>
    public string AccessKey { get; internal init; } = "";

    /// <summary>The body, as received; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The emulator's clock. Use it for state that depends on time, so that a test can set the time.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>A token that is canceled when the caller disconnects.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Returns the response from the examples of the spec.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The called operation.</param>
    /// <returns>
    /// The example of exactly this call. If there is none: for a list that is paged or filtered, the requested page of
    /// the matching items of all examples with these path values; otherwise, the first example with these path values,
    /// preferably a successful one. If no example has these path values, the service's error for a missing resource.
    /// This error names the first placeholder whose value does not occur in an example, if any.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ValueTask<ServerReply<T>> ExampleAsync<T>(ServerOperation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ExampleBook<T> book = operation.Book;
        ServerReply<T> reply = book.Find(_reading)
            ?? new ServerReply<T>(NotFound(book.FamiliarValues(_reading))) { Source = ResponseSource.Example };
        return ValueTask.FromResult(reply);
    }

    /// <summary>The state of the caller's account in the zone; null if the API has no state.</summary>
    internal ResourceWorld? World { get; init; }

    /// <summary>When examples respond.</summary>
    internal ExampleUse Examples { get; init; }

    /// <summary>The name of the example that the caller selected; null if there is none.</summary>
    internal string? PreferredExample { get; init; }

    /// <summary>Returns the response from the state of the emulator or, where it has none, from the examples.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The called operation.</param>
    /// <returns>
    /// The example that the request header <c>Prefer: example=name</c> selects. If there is none: the response after the
    /// call took effect, or the error that refuses it. If the call is about a resource that never existed: the example
    /// of such a call, if any.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    public ValueTask<ServerReply<T>> RespondAsync<T>(ServerOperation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (PreferredExample is { } name && operation.Book.Named(name) is { } preferred)
            return ValueTask.FromResult(preferred);
        if (Examples == ExampleUse.Only || World is not { } world || !world.Knows(operation.Id))
            return ExampleAsync(operation);
        return FromStateAsync(operation, world);
    }

    /// <summary>Returns the example of exactly this call; null if there is none.</summary>
    internal ServerReply<T>? SameExample<T>(ServerOperation<T> operation) => operation.Book.Same(_reading);

    private async ValueTask<ServerReply<T>> FromStateAsync<T>(ServerOperation<T> operation, ResourceWorld world)
    {
        StateCall call = new(operation.Id, _match.Values, _reading.QueryText, Body);
        StateResult result = await world.ExecuteAsync(call);
        if (result.IsUnknown && ExampleOf(operation, result.Subject) is { } example)
        {
            if (example.Failure is null)
                world.Forget(call);
            return example;
        }
        return result.Code is { } code
            ? new ServerReply<T>(new ServerFailure(code, result.Subject) { Reason = result.Reason }) { Source = ResponseSource.State }
            : new ServerReply<T>(() => operation.Reply.Read(result.Body.Span), operation.Book.SuccessStatus, result.Body)
            {
                Source = ResponseSource.State,
            };
    }

    // For a key in the body, only the example of exactly this call is about the same resource.
    private ServerReply<T>? ExampleOf<T>(ServerOperation<T> operation, string? subject) =>
        subject is null || _match.Route.Pattern.Placeholders.Contains(subject)
            ? operation.Book.Find(_reading)
            : operation.Book.Same(_reading);

    private ServerFailure NotFound(int placeholder) =>
        new(_codes.NotFound, _match.Route.Pattern.Placeholders.ElementAtOrDefault(placeholder));
}
