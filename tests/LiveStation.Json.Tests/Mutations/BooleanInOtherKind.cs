using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a boolean as text or as a number.</summary>
internal sealed class BooleanInOtherKind : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Scalar == ScalarKind.Boolean && !site.IsNull;

    public override Gen<Change> Changes(Site site)
    {
        bool isTrue = ((PlainNode)site.Node).Json == "true";
        string[] forms = isTrue
            ? ["\"true\"", "\"True\"", "\" TRUE \"", "1", "1.0"]
            : ["\"false\"", "\"False\"", "\" FALSE \"", "0", "0e0"];
        return One([.. forms.Select(form => Tells(ApiDriftKind.WrongKind, form, site.Node))]);
    }
}
