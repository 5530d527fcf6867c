using System.ComponentModel;
using System.Text.Json;
using LiveStation.Emulator.Routing;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.Serving;

/// <summary>Registers the operations of the generated contracts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerRoutes
{
    private readonly ErrorResponses _errors;
    private readonly List<Route> _routes = [];
    private readonly List<StateExample> _examples = [];

    internal ServerRoutes(ErrorResponses errors) => _errors = errors;

    /// <summary>The routes registered so far.</summary>
    internal IReadOnlyList<Route> All => _routes;

    /// <summary>The state model of the API; null if it has none.</summary>
    internal ApiModel? Model { get; private set; }

    /// <summary>The examples of successful calls.</summary>
    internal IReadOnlyList<StateExample> Examples => _examples;

    /// <summary>The description of the state, as JSON; null if there is none.</summary>
    internal string? Description { get; private set; }

    /// <summary>Describes the state of the API. Without a description, examples respond to all calls.</summary>
    /// <param name="json">The state model as JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is not a state model.</exception>
    public void Describe(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Model = ApiModel.Parse(json);
        Description = json;
    }

    /// <summary>Registers an operation in every zone that supports it.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="handler">Processes the calls of the operation.</param>
    /// <exception cref="InvalidOperationException">
    /// An example is not valid for the operation, or another operation has the same method and the same route pattern in a
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
        _examples.AddRange(operation.Examples.Where(example => example.Body is not null)
            .Select(example => new StateExample(operation.Id, example.Path, example.Body!)));

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
        (reply switch
        {
            { Failure: { } failure } => _errors.Service(failure),
            { Utf8: { } utf8 } => EmulatedResponse.Json(reply.Status, utf8),
            _ => EmulatedResponse.Json(reply.Status, writer => Write(writer, operation, reply)),
        }) with
        { Source = reply.Source };

    private static void Write<T>(Utf8JsonWriter writer, ServerOperation<T> operation, ServerReply<T> reply)
    {
        if (reply.Text is { } text)
            writer.WriteRawValue(text);
        else
            operation.Reply.Write(writer, reply.Value!);
    }
}
