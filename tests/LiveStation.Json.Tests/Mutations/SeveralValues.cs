using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes several scalar values at once, each to a readable one.</summary>
internal sealed class SeveralValues : DocumentMutator
{
    private const int Most = 5;

    private static readonly ValueMutator[] Others =
    [
        new TextForNumber(), new OddNumber(), new NumberForText(), new BooleanForText(),
        new BooleanInOtherKind(), new OddTime(), new NoAddress(), new OtherNothing(), new NewWord(), new PlainForWord(),
        new AliasWord(), new LongestNumber(),
    ];

    public override Gen<Mutation> At(Document document, Site site)
    {
        Site[] plain = [.. document.Sites.Where(one => one.Place.IsPlain && Others.Any(other => other.Suits(one)))];
        return from sites in Gen.Shuffle(plain)
               from changes in Gen.CollectToArray(sites.Take(Most), ChangesOf)
               select Apply(document, [.. sites.Take(Most).Zip(changes)]);
    }

    private static Gen<Change> ChangesOf(Site site) =>
        Gen.Elements(Others.Where(other => other.Suits(site))).SelectMany(other => other.Changes(site));

    private static Mutation Apply(Document document, (Site Site, Change Change)[] changes)
    {
        Document changed = document, normal = document;
        foreach ((Site site, Change change) in changes)
        {
            changed = changed.With(site, change.Node);
            normal = normal.With(site, change.Normal);
        }
        return Mutation.Read(changed.Root, normal, [.. changes.SelectMany(one => one.Change.Told(one.Site))]);
    }
}
