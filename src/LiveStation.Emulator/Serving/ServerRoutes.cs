using System.Text.Json;
using LiveStation.Emulator.Routing;

namespace LiveStation.Emulator.Serving;

/// <summary>Registers the operations of the generated contracts.</summary>
public sealed class ServerRoutes
{
    private readonly ErrorResponses _errors;
    private readonly List<Route> _routes = [];

    internal ServerRoutes(ErrorResponses errors) => _errors = errors;

    /// <summary>The routes registered so far.</summary>
    internal IReadOnlyList<Route> All => _routes;

    /// <summary>Registers an operation in every zone that supports it.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="handler">Processes the calls of the operation.</param>
    /// <exception cref="InvalidOperationException">
    /// An example does not fit the operation, or another operation has the same method and the same route pattern in a
    /// region of this one.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="handler"/> is null.
    /// </exception>
    public void Map<T>(ServerOperation<T> operation, Func<ServerCall, ValueTask<ServerReply<T>>> handler)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(handler);
        // Read now, so that a wrong example fails at the start and not at a later call.
        _ = operation.Book;
        RoutePattern pattern = RoutePattern.Parse(operation.Route);
        Route route = new(operation.Id, operation.Method, pattern, ServeAsync) { Regions = operation.Regions };
        if (_routes.Find(route.CollidesWith) is { } other)
        {
            throw new InvalidOperationException(
                $"{operation.Id} and {other.OperationId} have the same method and route pattern.");
        }
        _routes.Add(route);

        async ValueTask<EmulatedResponse> ServeAsync(ServerCall call)
        {
            try
            {
                return ToResponse(operation, await handler(call));
            }
            catch (RefusedCall refused)
            {
                // Times in examples pass. The call of an example still gets the response of that example.
                return call.SameExample(operation) is { } example
                    ? ToResponse(operation, example)
                    : _errors.Service(refused.Failure);
            }
        }
    }

    private EmulatedResponse ToResponse<T>(ServerOperation<T> operation, ServerReply<T> reply) =>
        reply.Failure is { } failure
            ? _errors.Service(failure)
            : EmulatedResponse.Json(reply.Status, writer => Write(writer, operation, reply));

    private static void Write<T>(Utf8JsonWriter writer, ServerOperation<T> operation, ServerReply<T> reply)
    {
        if (reply.Text is { } text)
            writer.WriteRawValue(text);
        else
            operation.Reply.Write(writer, reply.Value!);
    }
}
