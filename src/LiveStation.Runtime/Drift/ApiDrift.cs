using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>One place where an answer differs from the spec and was read all the same.</summary>
/// <remarks>It names members and kinds of values, never a value: values may be secret.</remarks>
public sealed class ApiDrift
{
    /// <summary>Describes one; public so that tests of callers can make it.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    /// <param name="jsonPath">Where in the body, such as <c>$.content[2].id</c>.</param>
    /// <param name="kind">How it differs.</param>
    /// <param name="expectation">What was expected there, and what was found.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public ApiDrift(string operation, string jsonPath, ApiDriftKind kind, string expectation)
    {
        Operation = Guard.NotNull(operation);
        JsonPath = Guard.NotNull(jsonPath);
        Kind = kind;
        Expectation = Guard.NotNull(expectation);
    }

    /// <summary>Name of the operation or message in the spec.</summary>
    public string Operation { get; }

    /// <summary>Where in the body, such as <c>$.content[2].id</c>.</summary>
    public string JsonPath { get; }

    /// <summary>How it differs.</summary>
    public ApiDriftKind Kind { get; }

    /// <summary>What was expected there, and what was found, such as <c>expected a string, found a number</c>.</summary>
    public string Expectation { get; }

    /// <summary>All of it in one line.</summary>
    /// <returns>The line, such as <c>getChannel $.content.id WrongKind: expected a string, found a number</c>.</returns>
    public override string ToString() => Operation + " " + JsonPath + " " + Kind + ": " + Expectation;
}
