using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes the number that means "none" in another format.</summary>
internal sealed class OddNothing : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Nothing is PlainNode;

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((PlainNode)site.Place.Nothing!).Json;
        string[] forms = [$"\" {digits}\"", $"\"{digits} \"", $"{digits}.0", $"{digits}e0", $"\"{digits}.0\""];
        return One([.. forms.Select(form => Tells(ApiDriftKind.WrongKind, form, site.Place.Nothing))]);
    }
}
