using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Replaces a value with another one.</summary>
internal abstract class ValueMutator : Mutator
{
    public sealed override bool Suits(Document document, Site site) => Suits(site);

    public sealed override Gen<Mutation> At(Document document, Site site) =>
        Changes(site).Select(change => change.At(document, site));

    /// <summary>Whether the mutator supports a value.</summary>
    public abstract bool Suits(Site site);

    /// <summary>The possible changes of a value.</summary>
    public abstract Gen<Change> Changes(Site site);

    private protected static Gen<Change> One(params Change[] changes) => Gen.Elements(changes);

    private protected static Change Tells(ApiDriftKind kind, string json, JsonNode? normal) =>
        new(Parsed.Of(json), normal, kind);
}

/// <summary>A replacement value and the expected result.</summary>
/// <param name="Node">The replacement.</param>
/// <param name="Normal">The same value in documented form; null if it is omitted.</param>
/// <param name="Kinds">The drifts that must be reported.</param>
internal sealed record Change(JsonNode Node, JsonNode? Normal, params ApiDriftKind[] Kinds)
{
    /// <summary>Whether the document can still be read.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Whether the value is discarded, or refused where no default can replace it.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether a request that contains it is refused.</summary>
    public bool IsRefusedInRequests { get; init; }

    /// <summary>Creates a value that cannot be read as the expected type.</summary>
    public static Change Unreadable(string json) => new(Parsed.Of(json), null) { IsUnreadable = true };

    /// <summary>Creates a value that makes the document unreadable.</summary>
    public static Change Refused(string json) => Refused(Parsed.Of(json));

    public static Change Refused(JsonNode node) => new(node, null) { IsRead = false };

    private Mutation Discarded(Document document, Site site)
    {
        JsonNode changed = document.With(site, Node).Root;
        return document.Subject.IsRequest || site.Place.Presence == Presence.Content
            ? Mutation.Refused(changed, site.Path)
            : Mutation.Read(
                changed,
                document.With(site, NormalForm.Discarded(site.Place)),
                new Told(ApiDriftKind.Unreadable, site.Path));
    }

    public IEnumerable<Told> Told(Site site) => Kinds.Select(kind => new Told(kind, site.Path));

    public Mutation At(Document document, Site site)
    {
        if (IsUnreadable)
            return Discarded(document, site);
        JsonNode changed = document.With(site, Node).Root;
        return IsRead && !(IsRefusedInRequests && document.Subject.IsRequest)
            ? Mutation.Read(changed, document.With(site, Normal), [.. Told(site)])
            : Mutation.Refused(changed, site.Path);
    }
}
