using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// A difference between a received response or message and the spec. The client tolerates it unless
/// <see cref="ApiClientOptions.ThrowOnDrift"/> is true.
/// </summary>
/// <remarks>Contains property names and the types of values, but no values, because a value can be secret.</remarks>
public sealed class ApiDrift
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiDrift"/> class. Public so that you can create instances in your
    /// own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation or callback in the spec, such as <c>getChannel</c>.</param>
    /// <param name="jsonPath">The JSON path of the difference in the body, such as <c>$.content[2].id</c>.</param>
    /// <param name="kind">The kind of difference.</param>
    /// <param name="expectation">
    /// The expected and the actual format, such as <c>expected a string, found a number</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/>, <paramref name="jsonPath"/> or <paramref name="expectation"/> is null.
    /// </exception>
    public ApiDrift(string operation, string jsonPath, ApiDriftKind kind, string expectation)
    {
        Operation = Guard.NotNull(operation);
        JsonPath = Guard.NotNull(jsonPath);
        Kind = kind;
        Expectation = Guard.NotNull(expectation);
    }

    /// <summary>The ID of the operation or callback in the spec, such as <c>getChannel</c>.</summary>
    public string Operation { get; }

    /// <summary>The JSON path of the difference in the body, such as <c>$.content[2].id</c>.</summary>
    public string JsonPath { get; }

    /// <summary>The kind of difference.</summary>
    public ApiDriftKind Kind { get; }

    /// <summary>The expected and the actual format, such as <c>expected a string, found a number</c>.</summary>
    public string Expectation { get; }

    /// <summary>Returns a description of the difference on one line.</summary>
    /// <returns>
    /// The description, such as <c>getChannel $.content.id WrongKind: expected a string, found a number</c>.
    /// </returns>
    public override string ToString() => Operation + " " + JsonPath + " " + Kind + ": " + Expectation;
}
