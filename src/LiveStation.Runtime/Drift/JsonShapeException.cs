using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>JSON is not of the shape that was expected.</summary>
/// <remarks>Message and path name members and kinds of values, never a value.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShapeException : JsonException
{
    /// <summary>Makes one.</summary>
    /// <param name="path">Where, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">What was expected there and what was found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public JsonShapeException(string path, string expectation)
        : this(path, expectation, null)
    {
    }

    /// <summary>Makes one of a text that is not valid JSON.</summary>
    /// <param name="path">Where.</param>
    /// <param name="expectation">What was expected there and what was found.</param>
    /// <param name="fault">What the framework's reader says of it, with line and byte; null when that is not known.</param>
    internal JsonShapeException(string path, string expectation, JsonException? fault)
        : base(
            Guard.NotNull(path) + ": " + Guard.NotNull(expectation), path, fault?.LineNumber, fault?.BytePositionInLine) =>
        Expectation = expectation;

    /// <summary>Whether an error stands where there must be none: the answer is an error, whatever else it holds.</summary>
    internal bool IsErrorResponse { get; init; }

    /// <summary>The drift that was refused; empty when it is no drift but a fault.</summary>
    internal IReadOnlyList<ApiDrift> Drifts { get; init; } = [];

    /// <summary>Whether a member did not come that must.</summary>
    public bool IsMissing { get; internal init; }

    /// <summary>What was expected and what was found, such as <c>expected an object, found a string</c>.</summary>
    public string Expectation { get; }
}
