using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a time of 14 digits as a number, or with spaces around it.</summary>
internal sealed class OddTime : ValueMutator
{
    // A JSON number cannot start with a zero.
    public override bool Suits(Site site) =>
        site.Place.Scalar == ScalarKind.TimestampKst14 && site.Node is TextNode time && time.Value[0] != '0';

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((TextNode)site.Node).Value;
        return One(
            Tells(ApiDriftKind.WrongKind, digits, site.Node),
            Tells(ApiDriftKind.WrongKind, $"\" {digits}\"", site.Node),
            Tells(ApiDriftKind.WrongKind, $"\"{digits} \"", site.Node));
    }
}
