using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads the certainty of a fact, and the reason when it is not certain.</summary>
internal static class CertaintyBinder
{
    /// <summary>Returns the value of <c>certainty</c> and the reason under <c>note</c>.</summary>
    /// <param name="owner">The section that the fact is about.</param>
    public static (CertaintyKind Kind, DocText? Note) Bind(Section owner)
    {
        CertaintyKind kind = owner.Literal(SpecKeys.Certainty, Literals.Certainty, CertaintyKind.Documented);
        DocText? note = DocBinder.Beside(owner, SpecKeys.Note);
        bool isUnexplained = kind != CertaintyKind.Documented && owner.Lacks(SpecKeys.Note);
        if (isUnexplained && owner.Text(SpecKeys.Certainty) is { } literal)
            owner.Bag.Report(StructureRules.UncertainWithoutNote, literal.Span, owner.What, literal.Text, DocBinder.Form(owner.Bag));
        if (note is not null && owner.Lacks(SpecKeys.Certainty))
            ReportNoteOfNothing(owner, owner.KeyOf(SpecKeys.Note));
        return (kind, note);
    }

    private static void ReportNoteOfNothing(Section owner, ScalarNode key)
    {
        Phrase hint = new("how certain the fact is, which the note explains", "사실의 확실성(note가 설명하는 대상)");
        owner.Bag.Report(StructureRules.MissingKey, key.Span, owner.What, SpecKeys.Certainty, hint);
    }
}
