namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of the head of the API.</summary>
internal static class ServiceKeys
{
    public static readonly KeyOwner Error = new(
        "Error",
        new("Error code", "오류 코드"),
        new("Meaning of an error code, and whether to retry.", "오류 코드의 의미와 재시도 여부."),
        LanguageKey.Required(SpecKeys.Label, () => new(
            Forms.Text,
            "Name of the error in the response. ApiErrorException.Name returns it.",
            "응답의 오류 이름. ApiErrorException.Name이 반환합니다.")),
        SharedKeys.CSharpName("the constant", "the label", "상수", "label"),
        new LanguageKey(SpecKeys.Http, () => new(
            Forms.HttpStatus,
            "HTTP status of the error. If omitted, the status is unknown.",
            "오류의 HTTP 상태. 생략하면 상태를 알 수 없는 것으로 처리합니다.")),
        LanguageKey.Required(SpecKeys.Class, () => new(
            new LiteralForm(LanguageLiterals.ErrorClass), "Class of the error, such as not-found.", "오류의 분류(예: not-found).")),
        LanguageKey.Required(SpecKeys.Retry, () => new(
            new LiteralForm(LanguageLiterals.Retry), "Whether the request can be retried.", "요청을 재시도할 수 있는지 여부.")),
        StateKeys.For,
        SharedKeys.Sureness,
        SharedKeys.Why,
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    private static EntriesForm Codes => new(new OwnerForm(Error)) { Names = Forms.ErrorCode };

    public static readonly KeyOwner Errors = new(
        "Errors",
        new("Error codes", "오류 코드 목록"),
        new("Error codes of response bodies, by layer.", "응답 본문의 오류 코드. 계층별로 작성합니다."),
        new LanguageKey(SpecKeys.Gateway, () => new(
            Codes,
            "Codes of the gateway, by number.",
            "번호별 게이트웨이 코드.")),
        new LanguageKey(SpecKeys.Service, () => new(
            Codes, "Codes of the service, by number.", "번호별 서비스 코드.")));

    public static readonly KeyOwner Paging = new(
        "Paging",
        new("Paging", "페이징"),
        new("How lists are read page by page.", "목록을 페이지별로 조회하는 방법."),
        LanguageKey.Required(SpecKeys.Page, () => new(
            Forms.Text, "Name of the query parameter for the page number.", "페이지 번호를 지정하는 쿼리 매개변수의 이름.")),
        LanguageKey.Required(SpecKeys.Size, () => new(
            Forms.Text, "Name of the query parameter for the page size.", "페이지 크기를 지정하는 쿼리 매개변수의 이름.")),
        LanguageKey.Required(SpecKeys.First, () => new(
            Forms.Whole, "Number of the first page.", "첫 페이지의 번호.")),
        LanguageKey.Required(SpecKeys.Max, () => new(
            Forms.Whole, "Maximum page size that the service supports.", "서비스가 지원하는 페이지의 최대 크기.")),
        new LanguageKey(SpecKeys.Full, () => new(
            Forms.Flag,
            "Whether every page except the last has as many items as requested. If so, a shorter page is the last one.",
            "마지막 페이지를 제외한 모든 페이지에 요청한 수만큼 항목이 있는지 여부. true이면 항목 수가 더 적은 "
                + "페이지가 마지막 페이지입니다.")));

    public static readonly KeyOwner Envelope = new(
        "Envelope",
        new("Response envelope", "응답 엔벨로프"),
        new(
            "Names of the JSON properties of the envelope around each result. The three names must differ.",
            "모든 결과를 감싸는 엔벌로프의 JSON 속성 이름. 세 이름이 서로 달라야 합니다."),
        new LanguageKey(SpecKeys.Content, () => new(
            Forms.Filled,
            "Name of the property that contains the result. The default is content.",
            "결과를 담는 속성의 이름. 기본값은 content입니다.")),
        new LanguageKey(SpecKeys.Total, () => new(
            Forms.Filled,
            "Name of the property that contains the total number of items. The default is total.",
            "전체 개수를 담는 속성의 이름. 기본값은 total입니다.")),
        new LanguageKey(SpecKeys.Error, () => new(
            Forms.Filled,
            "Name of the property that contains the error. The default is error.",
            "오류를 담는 속성의 이름. 기본값은 error입니다.")));

    public static readonly KeyOwner Zone = new(
        "Zone",
        new("Zone", "존"),
        new("A zone of the API: its address, path prefix and region.", "API의 존. 주소, 경로 접두사, 리전을 지정합니다."),
        LanguageKey.Required(SpecKeys.Base, () => new(
            Forms.Base,
            "Scheme and host of the zone, such as https://api.example.com.",
            "존의 스킴과 호스트(예: https://api.example.com).")),
        LanguageKey.Required(SpecKeys.Prefix, () => new(
            Forms.Prefix,
            "Prefix of each path, such as /api/v1, or an empty value.",
            "모든 경로의 접두사(예: /api/v1) 또는 빈 값.")),
        LanguageKey.Required(SpecKeys.Region, () => new(
            Forms.Region, "Value of the region header.", "리전 헤더의 값.")),
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    public static readonly KeyOwner Pages = new(
        "Reference",
        new("Vendor's documentation", "공식 문서"),
        new(
            "Addresses of the vendor's pages. The 'reference' of an operation replaces {slug}.",
            "공식 문서의 주소. {slug}는 작업의 'reference' 값으로 바뀝니다."),
        new LanguageKey(SpecKeys.En, () => new(
            Forms.Address, "Address of the English pages, with {slug}.", "영어 문서의 주소. {slug}가 있어야 합니다.")),
        new LanguageKey(SpecKeys.Ko, () => new(
            Forms.Address, "Address of the Korean pages, with {slug}.", "한국어 문서의 주소. {slug}가 있어야 합니다.")));

    public static readonly KeyOwner Head = new(
        "Service",
        new("Service", "서비스"),
        new(
            "Settings that apply to all operations: zones, authentication, response envelope, paging and error codes.",
            "모든 작업에 공통인 설정: 존, 인증, 응답 엔벨로프, 페이징, 오류 코드."),
        LanguageKey.Required(SpecKeys.Name, () => new(
            Forms.TypeName,
            "Name of the API. The name of the client is this name with the suffix Client.",
            "API의 이름. 클라이언트의 이름은 이 이름에 Client를 붙인 것입니다.")),
        new LanguageKey(SpecKeys.Languages, () => new(
            new ListForm(new LiteralForm(LanguageLiterals.Languages)) { IsFilled = true },
            "Languages of all texts of the spec. The default is [en, ko].",
            "명세에 있는 모든 텍스트의 언어. 기본값은 [en, ko]입니다.")),
        SharedKeys.Docs("the client", "클라이언트"),
        new LanguageKey(SpecKeys.Reference, () => new(
            new OwnerForm(Pages),
            "Addresses of the vendor's pages. If omitted, the documentation contains no links.",
            "공식 문서의 주소. 생략하면 문서에 링크가 없습니다.")),
        LanguageKey.Required(SpecKeys.Auth, () => new(
            new LiteralForm(LanguageLiterals.Auth), "Method that is used to sign requests.", "요청의 서명 방식.")),
        LanguageKey.Required(SpecKeys.Zones, () => new(
            new EntriesForm(new OwnerForm(Zone)) { IsFilled = true },
            "Zones of the API, by name. The first is the default.",
            "API의 존. 이름별로 작성하며, 첫 번째가 기본값입니다.")),
        new LanguageKey(SpecKeys.Envelope, () => new(
            new OwnerForm(Envelope),
            "Names of the JSON properties of the envelope around each result.",
            "모든 결과를 감싸는 엔벌로프의 JSON 속성 이름.")),
        new LanguageKey(SpecKeys.Paging, () => new(
            new OwnerForm(Paging),
            "How lists are read page by page. Required if an operation has 'paged'.",
            "목록을 페이지별로 조회하는 방법. 'paged'가 있는 작업이 있는 경우 필수입니다.")),
        new LanguageKey(SpecKeys.Errors, () => new(
            new OwnerForm(Errors), "Error codes by layer and number.", "오류 코드. 계층과 번호별로 작성합니다.")),
        StateKeys.Actors);

    public static readonly KeyOwner Extension = new(
        "ServiceExtension",
        new("Extension of the service", "서비스 확장"),
        new("Additions to the service in another file.", "다른 파일의 서비스에 추가하는 항목."),
        new LanguageKey(SpecKeys.Zones, () => new(
            new EntriesForm(new OwnerForm(Zone)) { IsFilled = true }, "Additional zones.", "추가하는 존.")),
        new LanguageKey(SpecKeys.Errors, () => new(
            new OwnerForm(Errors), "Additional error codes by layer and number.", "추가하는 오류 코드. 계층과 번호별로 작성합니다.")));
}
