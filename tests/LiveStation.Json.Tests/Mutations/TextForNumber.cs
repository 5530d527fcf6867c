using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a number as text, with or without spaces around it.</summary>
internal sealed class TextForNumber : ValueMutator
{
    // The text form of the number for "none" is a separate mutation.
    public override bool Suits(Site site) => site.Place.IsNumber && !site.IsNull && !site.IsNothing;

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((PlainNode)site.Node).Json;
        return One(
            [.. new[] { digits, $" {digits}", $"{digits}  " }.Select(
                text => new Change(new TextNode(text), site.Node, ApiDriftKind.WrongKind))]);
    }
}
