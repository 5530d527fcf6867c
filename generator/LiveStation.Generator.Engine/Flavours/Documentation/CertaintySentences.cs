using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>How users are told that a fact is less than documented.</summary>
internal static class CertaintySentences
{
    /// <summary>How sure a fact is, and why; null for what is plainly documented.</summary>
    /// <param name="certainty">How sure it is.</param>
    /// <param name="note">Why, in the words of the spec; null when it does not say.</param>
    public static DocXml? Of(CertaintyKind certainty, DocText? note)
    {
        DocXml? reason = note is null ? null : DocXml.From(note);
        return Of(certainty)?.Then(reason) ?? reason;
    }

    /// <summary>The sentence for a kind of certainty; null for what is plainly documented.</summary>
    /// <param name="certainty">The kind.</param>
    public static DocXml? Of(CertaintyKind certainty) => certainty switch
    {
        CertaintyKind.ExampleOnly => new DocXml(
            "The vendor's documentation shows it in an example only.",
            "공식 문서의 예제에만 나옴."),
        CertaintyKind.Older => new DocXml(
            "Only an older page of the vendor's documentation has it.",
            "예전 공식 문서에만 나옴."),
        CertaintyKind.Inferred => new DocXml(
            "Concluded from similar pages; the vendor's documentation does not say it here.",
            "공식 문서에는 직접 나오지 않으며 비슷한 문서에서 미루어 적음."),
        CertaintyKind.Cut => new DocXml(
            "The vendor's page could not be read to its end; there may be more to it.",
            "공식 문서를 끝까지 읽지 못해 빠진 내용이 있을 수 있음."),
        CertaintyKind.ThirdParty => new DocXml(
            "Not in the vendor's documentation; seen in clients made by others.",
            "공식 문서에는 없으며 다른 곳에서 만든 클라이언트에서 확인함."),
        _ => null,
    };
}
