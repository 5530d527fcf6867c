using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes numbers with the maximum number of digits, which only the tolerant path reads.</summary>
internal sealed class LongestNumber : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Scalar == ScalarKind.Integer64;

    public override Gen<Change> Changes(Site site) =>
        One(AsItIs("9223372036854775807"), AsItIs("-9223372036854775808"), AsItIs("1000000000000000000"));

    private static Change AsItIs(string digits) => new(new PlainNode(digits), new PlainNode(digits));
}
