using LiveStation.Generator.Engine.Model;

namespace LiveStation.Json.Tests.Documents;

/// <summary>The expected values at a position in a document.</summary>
/// <param name="Type">The type of the values.</param>
/// <param name="Presence">The effect of a missing value.</param>
internal sealed record Place(TypeRef Type, Presence Presence)
{
    /// <summary>The documented value that means "none"; null if there is no such value.</summary>
    public JsonNode? Nothing { get; init; }

    public ScalarKind? Scalar => (Type as ScalarRef)?.Kind;

    public bool IsText => Scalar is ScalarKind.Text or ScalarKind.Secret;

    /// <summary>Whether integers are expected.</summary>
    public bool IsWhole => Scalar is ScalarKind.Integer32 or ScalarKind.Integer64 or ScalarKind.TimestampMilliseconds
        or ScalarKind.DurationMilliseconds or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes;

    public bool IsNumber => IsWhole || Scalar == ScalarKind.Number;

    /// <summary>Whether a value other than an object or an array is expected.</summary>
    public bool IsPlain => Type is EnumRef || (Type is ScalarRef && Scalar != ScalarKind.Json);
}

/// <summary>The effect of a missing value.</summary>
internal enum Presence
{
    /// <summary>No effect: the value can be absent or null.</summary>
    Optional,

    /// <summary>Drift: a default value replaces it.</summary>
    Certain,

    /// <summary>The document cannot be read.</summary>
    MustCome,

    /// <summary>Drift: an item of a list or a value of a map can only be null, and is then omitted.</summary>
    Item,

    /// <summary>
    /// The content of a response, or the document itself: it cannot be missing, and an object cannot be null.
    /// </summary>
    Content,
}
