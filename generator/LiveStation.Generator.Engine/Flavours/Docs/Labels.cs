using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The fixed words of the pages.</summary>
internal static class Labels
{
    public static readonly DocText
        LanguageName = new("English", "한국어"),
        Overview = new("Overview", "개요"),
        Menu = new("Contents", "목차"),
        Search = new("Search", "검색"),
        NothingFound = new("Nothing found", "검색 결과 없음"),
        SkipToContent = new("Skip to content", "본문으로 이동"),
        Groups = new("Groups", "그룹"),
        Operations = new("Operations", "작업"),
        Types = new("Types", "타입"),
        Enums = new("Enums", "열거형"),
        Callbacks = new("Callback messages", "콜백 메시지"),
        ErrorCodes = new("Error codes", "오류 코드"),
        States = new("States", "상태"),
        Zones = new("Zones", "존"),
        PathValues = new("Path", "경로"),
        QueryValues = new("Query", "쿼리"),
        Body = new("Request body", "요청 본문"),
        Response = new("Response", "응답"),
        NoBody = new("The response has no body.", "응답에 본문이 없습니다."),
        Examples = new("Examples", "예제"),
        VendorPage = new("Page of the vendor", "공식 문서"),
        Name = new("Name", "이름"),
        Type = new("Type", "타입"),
        Meaning = new("Description", "설명"),
        Value = new("Value", "값"),
        Code = new("Code", "코드"),
        Label = new("Label", "이름표"),
        Status = new("HTTP status", "HTTP 상태"),
        Retry = new("Retry", "재시도"),
        Layer = new("Source", "발생 위치"),
        Gateway = new("gateway", "게이트웨이"),
        Service = new("service", "서비스"),
        Address = new("Address", "주소"),
        Region = new("Region", "리전"),
        From = new("From", "이전 상태"),
        To = new("To", "다음 상태"),
        Trigger = new("Cause", "원인"),
        Unchanged = new("unchanged", "그대로"),
        Created = new("created", "생성"),
        Required = new("required", "필수"),
        Optional = new("optional", "생략 가능"),
        Paged = new("Paged list", "페이지로 나뉜 목록"),
        Unknown = new("unknown", "알 수 없음"),
        Never = new("no", "불가"),
        ReadsOnly = new("only reading requests", "조회 요청만 가능"),
        AfterDelay = new("after a short delay", "잠시 후 가능"),
        Later = new("after a state or quota has changed", "상태나 한도가 바뀐 후 가능");

    /// <summary>Returns the words for whether a request can be sent again.</summary>
    /// <param name="retry">The kind.</param>
    public static DocText Of(RetryKind retry) => retry switch
    {
        RetryKind.Never => Never,
        RetryKind.ReadsOnly => ReadsOnly,
        RetryKind.AfterDelay => AfterDelay,
        RetryKind.Later => Later,
        _ => Unknown,
    };
}
