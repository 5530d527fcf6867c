using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A difference between the spec and a response or message that could still be read.</summary>
/// <remarks>Contains property names and types of values, but no values, because values can be secret.</remarks>
public sealed class ApiDrift
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiDrift"/> class. Public so that you can create instances in your
    /// own tests.
    /// </summary>
    /// <param name="operation">The name of the operation or message in the spec.</param>
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

    /// <summary>The name of the operation or message in the spec.</summary>
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
