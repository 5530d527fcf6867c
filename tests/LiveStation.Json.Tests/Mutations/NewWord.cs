using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Subjects;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a value that an enum does not define.</summary>
internal sealed class NewWord : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Type is EnumRef;

    public override Gen<Change> Changes(Site site)
    {
        EnumModel words = Spec.Enums[((EnumRef)site.Place.Type).Name];
        HashSet<string> known = [.. words.Values.SelectMany(value => value.Aliases.Prepend(value.Text))];
        Gen<string> near = from word in Gen.Elements(known.AsEnumerable())
                           from other in Gen.Elements(word.ToLowerInvariant(), word + "_2", " " + word, word[1..], "")
                           select other;
        return Gen.OneOf(near, TextGen.Texts).Where(word => !known.Contains(word))
            .Select(word => new Change(new TextNode(word), new TextNode(word), ApiDriftKind.UnknownValue));
    }
}
