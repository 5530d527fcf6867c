using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of an operation.</summary>
internal static class OperationKeys
{
    private static readonly OpenForm Members = new();

    public static readonly KeyOwner Parameter = new(
        "Parameter",
        new("Path parameter", "경로 매개변수"),
        new(
            "A value in the path of a request. It becomes a parameter of the method.",
            "요청 경로의 값. 메서드의 매개변수가 생성됩니다."),
        [
            LanguageKey.Required(SpecKeys.Type, () => new(
                Forms.PlainType(ScalarKind.Text, ScalarKind.Integer32, ScalarKind.Integer64),
                "Type of the value: string, int, long or an enum.",
                "값의 타입: string, int, long, 열거형 중 하나.")),
            SharedKeys.CSharpName(
                "the parameter, beginning with an uppercase letter", "the placeholder", "매개변수(대문자로 시작)", "자리 표시자"),
            .. TypeKeys.Rules,
            StateKeys.KeyOf,
            StateKeys.Sets,
            .. SharedKeys.Meaning,
        ]);

    public static readonly KeyOwner QueryValue = new(
        "Query",
        new("Query parameter", "쿼리 매개변수"),
        new(
            "A value in the query of a request. A required value becomes a parameter, an optional value a member of "
                + "the options.",
            "요청 쿼리의 값. 필수 값은 매개변수가 되고, 선택 값은 옵션의 멤버가 됩니다."),
        [
            LanguageKey.Required(SpecKeys.Type, () => new(
                Forms.PlainType(InQueries),
                "Type of the value: a plain type or an enum.",
                "값의 타입: 기본 타입 또는 열거형.")),
            SharedKeys.CSharpName("the parameter or option", "the name in the query", "매개변수 또는 옵션", "쿼리의 이름"),
            SharedKeys.Optionality,
            SharedKeys.Sureness,
            SharedKeys.Why,
            SharedKeys.Condition,
            .. TypeKeys.Rules,
            SharedKeys.Fallback,
            StateKeys.KeyOf,
            StateKeys.Sets,
            StateKeys.Filter,
            SharedKeys.OnlyIn,
            .. SharedKeys.Meaning,
        ]);

    public static readonly KeyOwner Example = new(
        "Example",
        new("Example of a call", "호출 예제"),
        new(
            "A request and its response. The emulator and the tests use it.",
            "요청과 그 응답. 에뮬레이터와 테스트에서 사용합니다."),
        new LanguageKey(SpecKeys.Path, () => new(
            Members, "Values of the path parameters by name.", "이름별 경로 매개변수의 값.")),
        new LanguageKey(SpecKeys.Query, () => new(
            Members,
            "Values of the query parameters by name, including those of 'paging'.",
            "이름별 쿼리 매개변수의 값. 'paging'의 매개변수를 포함합니다.")),
        new LanguageKey(SpecKeys.Body, () => new(Members, "The request body.", "요청 본문.")),
        LanguageKey.Required(SpecKeys.Status, () => new(
            Forms.HttpStatus, "HTTP status of the response.", "응답의 HTTP 상태.")),
        new LanguageKey(SpecKeys.Response, () => new(
            Members,
            "The whole response body of a successful call, including the envelope.",
            "성공한 호출의 전체 응답 본문. 엔벨로프를 포함합니다.")),
        new LanguageKey(SpecKeys.Error, () => new(
            Forms.Text,
            "A code that 'service.errors.service' defines. The response body is derived from it.",
            "'service.errors.service'에 정의된 코드. 응답 본문은 이 코드로 결정됩니다.")));

    private static KeyOwner ExampleWithBody => Example with
    {
        Id = "ExampleWithBody",
        Keys = [.. Example.Keys.Select(key => key.Name == SpecKeys.Body ? key with { IsRequired = true } : key)],
    };

    public static readonly KeyOwner Operation = new(
        "Operation",
        new("Operation", "작업"),
        new("An operation of the API. It becomes a method of the client.", "API의 작업. 클라이언트의 메서드가 생성됩니다."),
        [
            SharedKeys.OfGroup,
            new LanguageKey(SpecKeys.Name, () => new(
                Forms.MethodName,
                $"Name of the method, without '{SpecName.MethodSuffix}'. The default is derived from the ID.",
                $"'{SpecName.MethodSuffix}'를 제외한 메서드 이름. 생략하면 아이디에 따라 정해집니다.")),
            LanguageKey.Required(SpecKeys.Route, () => new(
                Forms.Route,
                "HTTP method and path: GET /lamps/{lampId}. A placeholder must be a whole segment.",
                "HTTP 메서드와 경로: GET /lamps/{lampId}. 자리 표시자는 세그먼트 전체여야 합니다.")),
            SharedKeys.Sureness,
            SharedKeys.Why,
            SharedKeys.OnlyIn,
            SharedKeys.Docs("the method", "메서드"),
            new LanguageKey(SpecKeys.Path, () => new(
                new EntriesForm(new OwnerForm(Parameter)),
                "Path parameters by name, one for each placeholder in the route.",
                "이름별 경로 매개변수. route의 자리 표시자마다 하나씩 작성합니다.")),
            new LanguageKey(SpecKeys.Query, () => new(
                new EntriesForm(new OwnerForm(QueryValue)),
                "Query parameters by name, in the order in which they are sent.",
                "이름별 쿼리 매개변수. 보내는 순서대로 작성합니다.")),
            new LanguageKey(SpecKeys.Body, () => new(
                Forms.BodyType,
                "Type of the request body. If omitted, the request has no body.",
                "요청 본문의 타입. 생략하면 본문이 없습니다.")),
            new LanguageKey(SpecKeys.Paged, () => new(
                new LiteralForm(LanguageLiterals.Paged),
                "Whether the list is read page by page. Requires list<T> under 'returns', where T has 'key'.",
                "목록을 페이지별로 조회하는지 여부. 'returns'가 list<T>이고 T에 'key'가 있어야 합니다.")),
            .. StateKeys.OfOperation,
            LanguageKey.Required(SpecKeys.Returns, () => new(
                Forms.Result,
                "Type of the result: a type, list<T>, counted<T> (with a total) or none.",
                "결과의 타입: 타입, list<T>, counted<T>(전체 개수 포함), none 중 하나.")),
            SharedKeys.Slug,
            LanguageKey.Required(SpecKeys.Examples, () => new(
                ExamplesOf(Example),
                "Example calls by name (lowercase letters, digits and hyphens). At least one must be successful.",
                "이름별(영문 소문자, 숫자, 하이픈) 호출 예제. 성공한 호출이 하나 이상 필요합니다.")
            {
                Stricter = new Variant(SpecKeys.Body, IsThere: true, ExamplesOf(ExampleWithBody)),
            }),
        ]);

    public static readonly KeyOwner Extension = new(
        "OperationExtension",
        new("Extension of an operation", "작업 확장"),
        new("Additions to an operation in another file.", "다른 파일의 작업에 추가하는 항목."),
        new LanguageKey(SpecKeys.Query, () => new(
            new EntriesForm(new OwnerForm(QueryValue)) { IsFilled = true },
            "Additional query parameters. They are sent after the existing ones.",
            "추가하는 쿼리 매개변수. 기존 매개변수 뒤에 보냅니다.")),
        new LanguageKey(SpecKeys.Examples, () => new(
            ExamplesOf(Example), "Additional example calls.", "추가하는 호출 예제.")));

    /// <summary>Places that only the schema distinguishes.</summary>
    public static IEnumerable<KeyOwner> Variants => [ExampleWithBody];

    private static ScalarKind[] InQueries =>
    [
        .. Literals.Scalars.Values.Where(kind => kind is not (ScalarKind.Json or ScalarKind.Uri)),
    ];

    private static EntriesForm ExamplesOf(KeyOwner example) =>
        new(new OwnerForm(example)) { Names = Forms.ExampleName, IsFilled = true };
}
