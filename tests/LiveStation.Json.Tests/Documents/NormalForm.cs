using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Subjects;

namespace LiveStation.Json.Tests.Documents;

/// <summary>The expected output when a document is written again after reading.</summary>
internal static class NormalForm
{
    /// <summary>
    /// The documented form of a document: an optional member is omitted if its value is null or the documented value
    /// for "none".
    /// </summary>
    public static JsonNode Of(Document document)
    {
        JsonNode root = document.Root;
        // In reverse order, so that the indexes of earlier sites stay valid.
        foreach (Site site in document.Sites.Reverse())
        {
            if (site.Place.Presence == Presence.Optional && (site.IsNull || site.IsNothing))
                root = root.With(site.Steps.AsSpan(), _ => null);
        }
        return root;
    }

    /// <summary>The value that is written in place of a missing one; null if none is written.</summary>
    public static JsonNode? Default(Place place)
    {
        if (place.Presence == Presence.Optional)
            return null;
        if (place.Presence == Presence.Item)
            return place.Scalar == ScalarKind.Json ? JsonNode.Null : null;
        return place.Nothing ?? place.Type switch
        {
            ListRef => new ArrayNode([]),
            MapRef => new ObjectNode([]),
            ScalarRef { Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 } =>
                IsMember(place) ? null : JsonNode.Null,
            ScalarRef { Kind: ScalarKind.Uri } => IsMember(place) ? null : new TextNode(""),
            ScalarRef scalar => DefaultOf(scalar.Kind),
            ObjectRef named when IsMember(place) => Empty(Spec.Shapes[named.Name]),
            _ => IsMember(place) ? null : JsonNode.Null,
        };
    }

    /// <summary>The value that is written in place of an unreadable one; null if none is written.</summary>
    public static JsonNode? Discarded(Place place) => place.Presence == Presence.Item ? null : Default(place);

    /// <summary>The empty object of a type.</summary>
    private static ObjectNode Empty(ObjectShape shape) => new(
        [.. from member in shape.Members
            let value = Default(member.Place)
            where value is not null
            select new Member(member.Name, value)]);

    // Only a member can be omitted.
    private static bool IsMember(Place place) => place.Presence is not (Presence.Item or Presence.Content);

    private static JsonNode DefaultOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Text or ScalarKind.Secret => new TextNode(""),
        ScalarKind.Boolean => new PlainNode("false"),
        ScalarKind.Json => JsonNode.Null,
        _ => new PlainNode("0"),
    };
}
