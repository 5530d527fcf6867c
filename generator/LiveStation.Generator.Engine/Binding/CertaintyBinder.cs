using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads how sure a fact is, and why it is not.</summary>
internal static class CertaintyBinder
{
    /// <summary>The word under <c>certainty</c> and the reason under <c>note</c>.</summary>
    /// <param name="owner">What the fact is about.</param>
    public static (CertaintyKind Kind, DocText? Note) Bind(Section owner)
    {
        CertaintyKind kind = owner.Word(SpecKeys.Certainty, Words.Certainty, CertaintyKind.Documented);
        ScalarNode? word = owner.Text(SpecKeys.Certainty);
        if (!owner.Has(SpecKeys.Note))
        {
            if (kind != CertaintyKind.Documented)
                owner.Bag.Report(StructureRules.UncertainWithoutNote, word!.Span, owner.What, word.Text);
            return (kind, null);
        }
        DocText? note = DocBinder.Beside(owner, SpecKeys.Note);
        if (owner.Has(SpecKeys.Certainty))
            return (kind, note);
        const string hint = "how sure it is, which the note explains";
        owner.Bag.Report(
            StructureRules.MissingKey, owner.Find(SpecKeys.Note)!.Key.Span, owner.What, SpecKeys.Certainty, hint);
        return (kind, note);
    }
}
