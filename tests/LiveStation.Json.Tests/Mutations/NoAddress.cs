using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a text that is not an absolute address where one is expected.</summary>
internal sealed class NoAddress : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Scalar == ScalarKind.Uri;

    public override Gen<Change> Changes(Site site) => Gen.Elements(
        "/a/b?c", "d e.example/f", "//g/h", "한국/경로", " ", "%zz", "https//i", "j", "..", "?k=l#m", "1://n", "http://")
        .Select(text => new Change(new TextNode(text), new TextNode(text), ApiDriftKind.WrongKind));
}
