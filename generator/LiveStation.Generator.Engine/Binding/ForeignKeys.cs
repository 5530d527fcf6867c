using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Maps keys of other languages, such as JSON Schema and OpenAPI, to keys of this one. They resemble misspelt keys but are not:
/// <c>required</c> is not <c>requiredIf</c>.
/// </summary>
internal static class ForeignKeys
{
    // Each with the key that must be valid in the section for the advice to apply, in the order in which they are tried.
    private static readonly Dictionary<string, (string Key, Phrase Advice)[]> Advices = new(StringComparer.Ordinal)
    {
        ["required"] =
        [
            (SpecKeys.Optional, new(
                "A field is required unless it has 'optional: true'.",
                "'optional: true'가 없는 필드는 모두 필수입니다.")),
        ],
        ["nullable"] = [(SpecKeys.Optional, new("Write 'optional: true'.", "'optional: true'를 쓰세요."))],
        ["minLength"] = Length, ["maxLength"] = Length, ["minItems"] = Length, ["maxItems"] = Length,
        ["minimum"] = [(SpecKeys.Min, new("Write 'min'.", "'min'을 쓰세요."))],
        ["maximum"] = [(SpecKeys.Max, new("Write 'max'.", "'max'를 쓰세요."))],
        ["exclusiveMinimum"] =
        [
            (SpecKeys.Min, new("Write 'min', which is inclusive.", "'min'을 쓰세요. 'min'의 값은 범위에 포함됩니다.")),
        ],
        ["exclusiveMaximum"] =
        [
            (SpecKeys.Max, new("Write 'max', which is inclusive.", "'max'를 쓰세요. 'max'의 값은 범위에 포함됩니다.")),
        ],
        ["enum"] =
        [
            (SpecKeys.OneOf, new(
                "Declare the values under 'enums', and use the name of the enum as the 'type'.",
                "값을 'enums'에 선언하고 열거형의 이름을 'type'에 쓰세요.")),
        ],
        ["const"] = [(SpecKeys.OneOf, new("Write 'oneOf' with the single value.", "'oneOf'에 값 하나를 쓰세요."))],
        ["format"] =
        [
            (SpecKeys.Type, new(
                "Use a 'type' such as timestamp(ms), or 'pattern' if it is available here.",
                "timestamp(ms) 같은 'type'을 쓰거나, 여기에 'pattern'을 쓸 수 있다면 'pattern'을 쓰세요.")),
        ],
        ["items"] = [(SpecKeys.Type, new("Write 'type: list<name>'.", "'type: list<이름>'을 쓰세요."))],
        ["additionalProperties"] = [(SpecKeys.Type, new("Write 'type: map<name>'.", "'type: map<이름>'을 쓰세요."))],
        ["$ref"] =
        [
            (SpecKeys.Type, new("Use the name as the 'type'.", "이름을 'type'에 쓰세요.")),
            (SpecKeys.Fields, new("A type lists its own 'fields'.", "타입마다 자신의 'fields'를 나열합니다.")),
        ],
        ["allOf"] = Composed, ["anyOf"] = Composed,
        ["properties"] =
        [
            (SpecKeys.Fields, new("Write 'fields'.", "'fields'를 쓰세요.")),
            (SpecKeys.Type, new(
                "Declare a type under 'types', and use its name as the 'type'.",
                "'types'에 타입을 선언하고 그 이름을 'type'에 쓰세요.")),
        ],
        ["description"] = Texts, ["summary"] = Texts, ["title"] = Texts,
        ["deprecated"] =
        [
            (SpecKeys.En, new(
                "State in 'en' and 'ko' that it is deprecated.", "더 이상 사용하지 않는다는 내용을 'en'과 'ko'에 쓰세요.")),
            (SpecKeys.Doc, new("State in 'doc' that it is deprecated.", "더 이상 사용하지 않는다는 내용을 'doc'에 쓰세요.")),
        ],
        ["readOnly"] = Direction, ["writeOnly"] = Direction,
        ["example"] =
        [
            (SpecKeys.OneOf, new(
                "Only operations and callbacks have examples, under 'examples'.",
                "예제는 작업과 콜백의 'examples'에만 쓰세요.")),
        ],
        ["parameters"] = [(SpecKeys.Query, new("Write 'path' and 'query'.", "'path'와 'query'를 쓰세요."))],
        ["requestBody"] = [(SpecKeys.Returns, new("Write 'body'.", "'body'를 쓰세요."))],
        ["responses"] =
        [
            (SpecKeys.Returns, new(
                "Write 'returns', and 'examples' with a 'response'.",
                "'returns'와, 'response'가 있는 'examples'를 쓰세요.")),
        ],
        ["operationId"] =
        [
            (SpecKeys.Returns, new("The key of the operation is its id.", "작업의 키가 아이디입니다.")),
        ],
        ["method"] = Route, ["url"] = Route,
        ["tags"] = [(SpecKeys.Returns, new("Write 'group'.", "'group'을 쓰세요."))],
        ["servers"] = [(SpecKeys.Auth, new("Write 'zones'.", "'zones'를 쓰세요."))],
        ["security"] =
        [
            (SpecKeys.Zones, new(
                "Authentication is specified under 'auth' of the service.", "인증은 서비스의 'auth'에 지정하세요.")),
        ],
        ["definitions"] = Declared, ["components"] = Declared, ["schemas"] = Declared,
        ["paths"] = [(SpecKeys.Operations, new("Write 'operations'.", "'operations'를 쓰세요."))],
    };

    private static (string Key, Phrase Advice)[] Length =>
    [
        (SpecKeys.Length, new("Write 'length', such as 3..20.", "'length'를 쓰세요(예: 3..20).")),
    ];

    private static (string Key, Phrase Advice)[] Route =>
    [
        (SpecKeys.Route, new("Write 'route', such as GET /items.", "'route'를 쓰세요(예: GET /items).")),
    ];

    private static (string Key, Phrase Advice)[] Declared =>
    [
        (SpecKeys.Types, new("Write 'enums' and 'types'.", "'enums'와 'types'를 쓰세요.")),
    ];

    private static (string Key, Phrase Advice)[] Direction =>
        [
            (SpecKeys.Optional, new(
                "The operations that use the type determine whether it is sent or received.",
                "보내는 값인지 받는 값인지는 타입을 사용하는 작업에 따라 정해집니다.")),
        ];

    private static (string Key, Phrase Advice)[] Texts =>
        [
            (SpecKeys.Doc, new("Write 'doc: { en: …, ko: … }'.", "'doc: { en: …, ko: … }'를 쓰세요.")),
            (SpecKeys.En, new("Write 'en' and 'ko'.", "'en'과 'ko'를 쓰세요.")),
        ];

    private static (string Key, Phrase Advice)[] Composed =>
        [
            (SpecKeys.Fields, new("A type lists all its own 'fields'.", "타입마다 자신의 모든 'fields'를 나열합니다.")),
            (SpecKeys.Type, new(
                "Declare a type with all the fields, and use its name as the 'type'.",
                "모든 필드가 있는 타입을 선언하고 그 이름을 'type'에 쓰세요.")),
        ];

    /// <summary>Returns what to write instead of a key of another language; null when no key of the section matches.</summary>
    /// <param name="key">The unknown key.</param>
    /// <param name="keys">The keys that are valid in the section.</param>
    public static Phrase? AdviceFor(string key, IReadOnlyCollection<string> keys)
    {
        if (!Advices.TryGetValue(key, out (string Key, Phrase Advice)[]? advices))
            return null;
        foreach ((string native, Phrase advice) in advices)
        {
            if (keys.Contains(native))
                return advice;
        }
        return null;
    }
}
