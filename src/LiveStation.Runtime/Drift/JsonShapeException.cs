using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The exception that is thrown when JSON is not in the expected format.</summary>
/// <remarks>The message and the path contain names of properties and types of values, never a value.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShapeException : JsonException
{
    /// <summary>Initializes a new instance of the <see cref="JsonShapeException"/> class.</summary>
    /// <param name="path">The JSON path, such as <c>$.content[2].id</c>.</param>
    /// <param name="expectation">
    /// The expected and the actual format, such as <c>expected an object, found a string</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="path"/> or <paramref name="expectation"/> is null.
    /// </exception>
    public JsonShapeException(string path, string expectation)
        : this(path, expectation, null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="JsonShapeException"/> class for text that is not valid JSON.
    /// </summary>
    /// <param name="path">The JSON path.</param>
    /// <param name="expectation">
    /// The expected and the actual format, such as <c>expected an object, found a string</c>.
    /// </param>
    /// <param name="fault">
    /// The exception of the JSON reader with line and byte position; null if it is not available.
    /// </param>
    internal JsonShapeException(string path, string expectation, JsonException? fault)
        : base(
            Guard.NotNull(path) + ": " + Guard.NotNull(expectation), path, fault?.LineNumber, fault?.BytePositionInLine) =>
        Expectation = expectation;

    /// <summary>
    /// Whether the body contains an error object in a place where none is allowed. The response is then an error.
    /// </summary>
    internal bool IsErrorResponse { get; init; }

    /// <summary>The drift that was rejected; empty if the cause is not drift.</summary>
    internal IReadOnlyList<ApiDrift> Drifts { get; init; } = [];

    /// <summary>Whether a required property is missing.</summary>
    public bool IsMissing { get; internal init; }

    /// <summary>The expected and the actual format, such as <c>expected an object, found a string</c>.</summary>
    public string Expectation { get; }
}
