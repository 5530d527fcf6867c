using LiveStation.Generator.Engine.Model;

namespace LiveStation.Json.Tests.Documents;

/// <summary>What belongs at a place of a document.</summary>
/// <param name="Type">Which values.</param>
/// <param name="Presence">What it means when none comes.</param>
internal sealed record Place(TypeRef Type, Presence Presence)
{
    /// <summary>The documented sign for "there is none"; null when there is no such sign.</summary>
    public JsonNode? Nothing { get; init; }

    public ScalarKind? Scalar => (Type as ScalarRef)?.Kind;

    public bool IsText => Scalar is ScalarKind.Text or ScalarKind.Secret;

    /// <summary>Whether whole numbers belong here.</summary>
    public bool IsWhole => Scalar is ScalarKind.Integer32 or ScalarKind.Integer64 or ScalarKind.TimestampMilliseconds
        or ScalarKind.DurationMilliseconds or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes;

    public bool IsNumber => IsWhole || Scalar == ScalarKind.Number;

    /// <summary>Whether only something unlike an object and an array belongs here.</summary>
    public bool IsPlain => Type is EnumRef || (Type is ScalarRef && Scalar != ScalarKind.Json);
}

/// <summary>What it means when a value is missing.</summary>
internal enum Presence
{
    /// <summary>Nothing: it may be absent or null.</summary>
    Optional,

    /// <summary>Drift: a default stands in.</summary>
    Certain,

    /// <summary>The document cannot be read.</summary>
    MustCome,

    /// <summary>Drift: it is an item of a list or a value of a map, which can only be null, and is left out then.</summary>
    Item,

    /// <summary>
    /// It is the content of an answer or the document itself: it cannot be missing, and an object cannot be null.
    /// </summary>
    Content,
}
