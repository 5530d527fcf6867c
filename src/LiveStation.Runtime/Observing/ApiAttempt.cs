using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>An attempt to send the request of a call. A call that is not repeated has one attempt.</summary>
public sealed class ApiAttempt
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiAttempt"/> class. Public so that you can create instances in your
    /// own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="method">The HTTP method in uppercase.</param>
    /// <param name="route">The path with placeholders in braces, without the prefix of the zone.</param>
    /// <param name="number">The number of the attempt, which begins at 1.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/>, <paramref name="method"/> or <paramref name="route"/> is null.
    /// </exception>
    public ApiAttempt(string operation, string method, string route, int number)
    {
        Operation = Guard.NotNull(operation);
        Method = Guard.NotNull(method);
        Route = Guard.NotNull(route);
        Number = number;
    }

    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Operation { get; }

    /// <summary>The HTTP method in uppercase.</summary>
    public string Method { get; }

    /// <summary>The path with placeholders in braces, without the prefix of the zone and without values.</summary>
    public string Route { get; }

    /// <summary>The number of the attempt, which begins at 1.</summary>
    public int Number { get; }

    /// <summary>
    /// The number of the call among the observed calls of the client, which begins at 1. All attempts of a call have the same
    /// number.
    /// </summary>
    public long CallNumber { get; init; }
}
