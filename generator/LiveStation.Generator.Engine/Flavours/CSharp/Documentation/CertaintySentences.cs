using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Fixed sentences for facts that the vendor's current documentation does not state.</summary>
internal static class CertaintySentences
{
    /// <summary>The certainty of a fact and the reason; null for a documented fact without a note.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <param name="note">The reason from the spec; null if the spec has none.</param>
    public static DocXml? Of(CertaintyKind certainty, DocText? note)
    {
        DocXml? reason = note is null ? null : DocXml.From(note);
        return Of(certainty)?.Then(reason) ?? reason;
    }

    /// <summary>The sentence for a certainty; null for a documented fact.</summary>
    /// <param name="certainty">The certainty.</param>
    public static DocXml? Of(CertaintyKind certainty) => certainty switch
    {
        CertaintyKind.ExampleOnly => new DocXml(
            "The vendor's documentation contains this in an example only.",
            "공식 문서의 예제에만 나옵니다."),
        CertaintyKind.Older => new DocXml(
            "Only an older page of the vendor's documentation contains this.",
            "이전 공식 문서에만 나옵니다."),
        CertaintyKind.Inferred => new DocXml(
            "Inferred from similar pages. The vendor's documentation does not state this directly.",
            "유사 문서를 바탕으로 추정했습니다. 공식 문서에는 직접 나오지 않습니다."),
        CertaintyKind.Cut => new DocXml(
            "The vendor's page could not be read completely. It can contain more.",
            "공식 문서를 끝까지 읽지 못해 빠진 내용이 있을 수 있습니다."),
        CertaintyKind.ThirdParty => new DocXml(
            "Found in third-party clients. The vendor's documentation does not contain this.",
            "서드파티 클라이언트에서 확인했습니다. 공식 문서에는 나오지 않습니다."),
        _ => null,
    };
}
