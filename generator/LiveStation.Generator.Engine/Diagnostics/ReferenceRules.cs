using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for references between parts of a spec. LSG0040–LSG0069.</summary>
internal static class ReferenceRules
{
    /// <summary>Type is not defined.</summary>
    public static readonly DiagnosticRule UnknownType = new(
        "LSG0040",
        new("Type is not defined", "정의되지 않은 타입"),
        new("Type '{0}' is not defined. {1}", "'{0}' 타입이 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Invalid type syntax.</summary>
    public static readonly DiagnosticRule TypeSyntax = new(
        "LSG0041",
        new("Invalid type syntax", "잘못된 타입 구문"),
        new(
            "'{0}' is not valid type syntax. Write a plain name, list<name> or map<name>. If the value can be "
                + "missing, add 'optional: true'.",
            "'{0}'은(는) 올바른 타입 구문이 아닙니다. 이름, list<이름>, map<이름> 중 하나로 쓰세요. 값이 없을 수 "
                + "있다면 'optional: true'를 추가하세요."),
        Error);

    /// <summary>Type is already defined.</summary>
    public static readonly DiagnosticRule DuplicateType = new(
        "LSG0042",
        new("Type is already defined", "이미 정의된 타입"),
        new(
            "Type '{0}' is already defined at {1}. The name of a type or enum must be unique across all files of a "
                + "spec.",
            "'{0}' 타입은 {1}에 이미 정의되어 있습니다. 타입과 열거형의 이름은 명세의 모든 파일에서 고유해야 "
                + "합니다."),
        Error);

    /// <summary>Operation is already defined.</summary>
    public static readonly DiagnosticRule DuplicateOperation = new(
        "LSG0043",
        new("Operation is already defined", "이미 정의된 작업"),
        new(
            "'{0}' is already defined at {1}. The ID of an operation or callback must be unique across all files of a "
                + "spec.",
            "'{0}'은(는) {1}에 이미 정의되어 있습니다. 작업과 콜백의 아이디는 명세의 모든 파일에서 고유해야 합니다."),
        Error);

    /// <summary>Secret is not a string.</summary>
    public static readonly DiagnosticRule SecretNotText = new(
        "LSG0044",
        new("Secret is not a string", "string이 아닌 비밀 값"),
        new(
            "'{0}' is secret, so its type must be 'string', not '{1}'.",
            "'{0}'은(는) 비밀 값이므로 타입이 '{1}'이(가) 아니라 'string'이어야 합니다."),
        Error);

    /// <summary>Invalid route.</summary>
    public static readonly DiagnosticRule RouteSyntax = new(
        "LSG0045",
        new("Invalid route", "잘못된 route"),
        new(
            "'{0}' is not a valid route: {1}. Write a method and a path, such as GET /items/{{id}}.",
            "'{0}'은(는) 올바른 route가 아닙니다: {1}. GET /items/{{id}}처럼 메서드와 경로를 쓰세요."),
        Error);

    /// <summary>Placeholder is not defined.</summary>
    public static readonly DiagnosticRule PlaceholderWithoutField = new(
        "LSG0046",
        new("Placeholder is not defined", "정의되지 않은 자리 표시자"),
        new(
            "Placeholder '{{{0}}}' of the route is not defined under 'path'. {1}",
            "route의 자리 표시자 '{{{0}}}'이(가) 'path'에 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Path field without a placeholder.</summary>
    public static readonly DiagnosticRule FieldWithoutPlaceholder = new(
        "LSG0047",
        new("Path field without a placeholder", "자리 표시자가 없는 path 필드"),
        new("The route has no placeholder '{{{0}}}'. {1}", "route에 자리 표시자 '{{{0}}}'이(가) 없습니다. {1}"),
        Error);

    /// <summary>Type is not valid in a path.</summary>
    public static readonly DiagnosticRule PathType = new(
        "LSG0048",
        new("Type is not valid in a path", "경로에 사용할 수 없는 타입"),
        new(
            "'{0}' is a part of the path, so its type must be string, int, long or an enum, not '{1}'.",
            "'{0}'은(는) 경로의 일부이므로 타입이 '{1}'이(가) 아니라 string, int, long 또는 열거형이어야 합니다."),
        Error);

    /// <summary>Route is already used.</summary>
    public static readonly DiagnosticRule RouteTaken = new(
        "LSG0049",
        new("Route is already used", "이미 사용 중인 route"),
        new(
            "Operation '{0}' at {1} already has this route. Two operations cannot have the same method and path.",
            "{1}의 '{0}' 작업이 이 route를 이미 사용합니다. 두 작업의 메서드와 경로가 같을 수 없습니다."),
        Error);

    /// <summary>Fact is missing.</summary>
    public static readonly DiagnosticRule FactMissing = new(
        "LSG0050",
        new("Fact is missing", "누락된 사실"),
        new(
            "Value '{0}' does not specify {1}, which every value of '{2}' must specify.",
            "'{0}' 값에 {1}이(가) 없습니다. '{2}'의 모든 값에 지정해야 합니다."),
        Error);

    /// <summary>Type is not valid for a fact.</summary>
    public static readonly DiagnosticRule FactType = new(
        "LSG0051",
        new("Type is not valid for a fact", "사실에 사용할 수 없는 타입"),
        new(
            "'{0}' is a fact, so its type must be an enum, string, int, long or bool, not '{1}'.",
            "'{0}'은(는) 사실(facts)이므로 타입이 '{1}'이(가) 아니라 열거형, string, int, long 또는 bool이어야 "
                + "합니다."),
        Error);

    /// <summary>Invalid value of a fact.</summary>
    public static readonly DiagnosticRule FactValue = new(
        "LSG0052",
        new("Invalid value of a fact", "잘못된 사실의 값"),
        new(
            "'{0}' is not a valid value of fact '{1}'. {2}",
            "'{0}'은(는) '{1}' 사실의 값으로 사용할 수 없습니다. {2}"),
        Error);

    /// <summary>Alias is already used.</summary>
    public static readonly DiagnosticRule AliasTaken = new(
        "LSG0053",
        new("Alias is already used", "이미 사용 중인 별칭"),
        new(
            "'{0}' is already a name or alias of '{1}'. A name or alias must be unique.",
            "'{0}'은(는) 이미 '{1}'의 이름이나 별칭입니다. 이름과 별칭은 고유해야 합니다."),
        Error);

    /// <summary>Group is not defined.</summary>
    public static readonly DiagnosticRule UnknownGroup = new(
        "LSG0054",
        new("Group is not defined", "정의되지 않은 그룹"),
        new("Group '{0}' is not defined. {1}", "'{0}' 그룹이 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Type contains itself.</summary>
    public static readonly DiagnosticRule EndlessType = new(
        "LSG0055",
        new("Type contains itself", "자신을 포함하는 타입"),
        new(
            "'{0}' always contains another '{1}', without end. Make the field optional, or a list.",
            "'{0}'에 항상 '{1}'이(가) 다시 들어 있어 끝이 없습니다. 필드를 optional로 지정하거나 목록으로 "
                + "바꾸세요."),
        Error);

    /// <summary>Group is already defined.</summary>
    public static readonly DiagnosticRule DuplicateGroup = new(
        "LSG0056",
        new("Group is already defined", "이미 정의된 그룹"),
        new(
            "Group '{0}' is already defined at {1}. Remove one of the two definitions.",
            "'{0}' 그룹은 {1}에 이미 정의되어 있습니다. 두 정의 중 하나를 제거하세요."),
        Error);

    /// <summary>Group is missing.</summary>
    public static readonly DiagnosticRule NoGroup = new(
        "LSG0057",
        new("Group is missing", "누락된 그룹"),
        new(
            "'{0}' does not belong to a group. Add 'group: …' at the top of the file. An operation or callback can also "
                + "have its own 'group'.",
            "'{0}'에 그룹이 없습니다. 파일 맨 위에 'group: …'을 추가하세요. 작업과 콜백에는 'group'을 따로 지정할 수도 "
                + "있습니다."),
        Error);

    /// <summary>Field is not defined.</summary>
    public static readonly DiagnosticRule UnknownField = new(
        "LSG0058",
        new("Field is not defined", "정의되지 않은 필드"),
        new("Field '{0}' is not defined here. {1}", "'{0}' 필드가 여기에 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Rule does not apply to the type.</summary>
    public static readonly DiagnosticRule RuleType = new(
        "LSG0059",
        new("Rule does not apply to the type", "타입에 맞지 않는 규칙"),
        new(
            "'{0}' is not valid for '{1}', because '{0}' applies only to {2}.",
            "'{1}'에는 '{0}'을(를) 사용할 수 없습니다. '{0}'의 적용 대상: {2}."),
        Error);

    /// <summary>Zone is not defined.</summary>
    public static readonly DiagnosticRule UnknownZone = new(
        "LSG0060",
        new("Zone is not defined", "정의되지 않은 존"),
        new("Zone '{0}' is not defined in the service. {1}", "'{0}' 존이 서비스에 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Operation is not defined.</summary>
    public static readonly DiagnosticRule UnknownOperation = new(
        "LSG0061",
        new("Operation is not defined", "정의되지 않은 작업"),
        new("Operation '{0}' is not defined. {1}", "'{0}' 작업이 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Type is not valid for a body.</summary>
    public static readonly DiagnosticRule BodyType = new(
        "LSG0062",
        new("Type is not valid for a body", "본문에 사용할 수 없는 타입"),
        new(
            "A body is an object, so its type must be a type of the spec, not '{0}'.",
            "본문은 객체이므로 '{0}'이(가) 아니라 명세에 정의된 타입이어야 합니다."),
        Error);

    /// <summary>Operation cannot be paged.</summary>
    public static readonly DiagnosticRule NotPaged = new(
        "LSG0063",
        new("Operation cannot be paged", "페이지로 나눌 수 없는 작업"),
        new("'paged' is not valid on {0}: {1}.", "{0}에는 'paged'를 사용할 수 없습니다: {1}."),
        Error);

    /// <summary>Rule has no effect.</summary>
    public static readonly DiagnosticRule RuleWithoutEffect = new(
        "LSG0064",
        new("Rule has no effect", "효과가 없는 규칙"),
        new(
            "'{0}' has no effect. It applies to requests, and no request contains '{1}'.",
            "'{0}'은(는) 효과가 없습니다. 요청에 적용되는 규칙이지만 '{1}'을(를) 보내는 요청이 없습니다."),
        Warning);

    /// <summary>Enum value is not defined.</summary>
    public static readonly DiagnosticRule UnknownValue = new(
        "LSG0065",
        new("Enum value is not defined", "정의되지 않은 열거형 값"),
        new("'{0}' is not a value of '{1}'. {2}", "'{0}'은(는) '{1}'의 값이 아닙니다. {2}"),
        Error);

    /// <summary>Type is not valid in a query.</summary>
    public static readonly DiagnosticRule QueryType = new(
        "LSG0066",
        new("Type is not valid in a query", "쿼리에 사용할 수 없는 타입"),
        new(
            "'{0}' is a part of the query, so its type must be a plain type or an enum, not '{1}'.",
            "'{0}'은(는) 쿼리의 일부이므로 타입이 '{1}'이(가) 아니라 기본 타입이나 열거형이어야 합니다."),
        Error);

    /// <summary>Invalid default value.</summary>
    public static readonly DiagnosticRule WrongDefault = new(
        "LSG0067",
        new("Invalid default value", "잘못된 기본값"),
        new("'{0}' is not a valid default of '{1}'. {2}", "'{0}'은(는) '{1}'의 기본값으로 사용할 수 없습니다. {2}"),
        Error);

    /// <summary>Rules allow no value.</summary>
    public static readonly DiagnosticRule NoValueLeft = new(
        "LSG0068",
        new("Rules allow no value", "허용되는 값이 없는 규칙"),
        new("The rules of '{0}' allow no value: {1}.", "'{0}'의 규칙이 허용하는 값이 없습니다: {1}."),
        Error);

    /// <summary>Method does not allow a body.</summary>
    public static readonly DiagnosticRule MethodWithoutBody = new(
        "LSG0069",
        new("Method does not allow a body", "본문을 허용하지 않는 메서드"),
        new("{0} cannot have a body. {1}", "{0}에는 본문이 있을 수 없습니다. {1}"),
        Error);

    /// <summary>All rules, by ID.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        UnknownType, TypeSyntax, DuplicateType, DuplicateOperation, SecretNotText, RouteSyntax, PlaceholderWithoutField,
        FieldWithoutPlaceholder, PathType, RouteTaken, FactMissing, FactType, FactValue, AliasTaken, UnknownGroup,
        EndlessType, DuplicateGroup, NoGroup, UnknownField, RuleType, UnknownZone, UnknownOperation, BodyType, NotPaged,
        RuleWithoutEffect, UnknownValue, QueryType, WrongDefault, NoValueLeft, MethodWithoutBody,
    ];
}
