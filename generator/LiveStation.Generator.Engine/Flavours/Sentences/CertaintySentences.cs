using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Fixed sentences for facts that the vendor's current documentation does not state.</summary>
internal static class CertaintySentences
{
    /// <summary>The certainty of a fact and the reason; null for a documented fact without a note.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <param name="note">The reason from the spec; null if the spec has none.</param>
    /// <param name="markup">The notation of the sentences.</param>
    public static DocText? Of(CertaintyKind certainty, DocText? note, Markup markup)
    {
        DocText? reason = note is null ? null : markup.Prose(note);
        return Of(certainty)?.Then(reason) ?? reason;
    }

    /// <summary>The sentence for a certainty; null for a documented fact.</summary>
    /// <param name="certainty">The certainty.</param>
    public static DocText? Of(CertaintyKind certainty) => certainty switch
    {
        CertaintyKind.ExampleOnly => new DocText(
            "Documented by the vendor only in an example.",
            "공식 문서의 예제에만 나옵니다."),
        CertaintyKind.Older => new DocText(
            "Documented by the vendor only in older documentation.",
            "이전 공식 문서에만 나옵니다."),
        CertaintyKind.Inferred => new DocText(
            "Inferred from similar pages; not stated directly in the vendor's documentation.",
            "유사 문서를 바탕으로 추정했습니다. 공식 문서에는 직접 나오지 않습니다."),
        CertaintyKind.Cut => new DocText(
            "Only part of the vendor's page was available. The rest might contain further information.",
            "공식 문서의 일부만 확인했으므로 빠진 내용이 있을 수 있습니다."),
        CertaintyKind.ThirdParty => new DocText(
            "Found in third-party clients; not documented by the vendor.",
            "서드파티 클라이언트에서 확인했습니다. 공식 문서에는 나오지 않습니다."),
        _ => null,
    };
}
