using LiveStation.Runtime;

namespace LiveStation.Emulator.Serving;

/// <summary>One call that passed the gateway: what a handler may know of it.</summary>
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

    /// <summary>The zone it came to, as the spec describes it; its address is that of the real service.</summary>
    public ApiZone Zone => _match.Zone.Zone;

    /// <summary>The body as it came; empty when there was none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The emulator's clock. State that depends on time asks it, so that a test can move it.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>Cancelled when the caller hangs up.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Answers as the spec's examples do.</summary>
    /// <typeparam name="T">What the operation returns.</typeparam>
    /// <param name="operation">The operation that was called.</param>
    /// <returns>
    /// The example of this very call, or else a success with these path values; when there is none, the service's
    /// error for something that does not exist, naming the first placeholder that no example goes along with, if any.
    /// </returns>
    public ValueTask<ServerReply<T>> ExampleAsync<T>(ServerOperation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ExampleBook<T> book = operation.Book;
        ServerReply<T> reply = book.Find(_reading) ?? NotFound(book.FamiliarValues(_reading));
        return ValueTask.FromResult(reply);
    }

    /// <summary>The example of this very call; null when there is none.</summary>
    internal ServerReply<T>? SameExample<T>(ServerOperation<T> operation) => operation.Book.Same(_reading);

    private ServerFailure NotFound(int placeholder) =>
        new(_codes.NotFound, _match.Route.Pattern.Placeholders.ElementAtOrDefault(placeholder));
}
