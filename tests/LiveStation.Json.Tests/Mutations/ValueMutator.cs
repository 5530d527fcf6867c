using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Puts another value in the place of one.</summary>
internal abstract class ValueMutator : Mutator
{
    public sealed override bool Suits(Document document, Site site) => Suits(site);

    public sealed override Gen<Mutation> At(Document document, Site site) =>
        Changes(site).Select(change => change.At(document, site));

    /// <summary>Whether it can do anything with a value.</summary>
    public abstract bool Suits(Site site);

    /// <summary>What it can do.</summary>
    public abstract Gen<Change> Changes(Site site);

    private protected static Gen<Change> One(params Change[] changes) => Gen.Elements(changes);

    private protected static Change Tells(ApiDriftKind kind, string json, JsonNode? normal) =>
        new(Parsed.Of(json), normal, kind);
}

/// <summary>A value in the place of another, and what has to come of it.</summary>
/// <param name="Node">The value.</param>
/// <param name="Normal">The same in documented form; null for none.</param>
/// <param name="Kinds">What has to be told.</param>
internal sealed record Change(JsonNode Node, JsonNode? Normal, params ApiDriftKind[] Kinds)
{
    /// <summary>Whether the document can still be read.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>Whether it is discarded, or refused where nothing can stand in for it.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether a request that holds it is refused.</summary>
    public bool IsRefusedInRequests { get; init; }

    /// <summary>A value that cannot be read as what belongs at its place.</summary>
    public static Change Unreadable(string json) => new(Parsed.Of(json), null) { IsUnreadable = true };

    /// <summary>A value that makes the document unreadable.</summary>
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
