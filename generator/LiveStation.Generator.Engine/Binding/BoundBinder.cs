using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds limits: a number, or an offset from another field or from the time of the call.</summary>
internal sealed class BoundBinder(SiblingTable siblings, DiagnosticBag bag)
{
    private const string Now = "now";
    private static readonly Phrase Form = new(
        "a number, another field or 'now'. A field or 'now' can be followed by + or - and a number, as in startTime + 100",
        "숫자, 다른 필드, 'now'. 필드와 'now' 뒤에는 + 또는 -와 숫자를 붙일 수 있음(예: startTime + 100)");

    private static readonly Phrase OtherField = new(
        "another field, because a limit relative to the field itself has no effect",
        "다른 필드(자기 자신의 값을 기준으로 한 한계는 효과가 없음)");

    /// <summary>Indicates whether values of a type can be compared by size.</summary>
    public static bool IsMeasured(TypeRef type) => type is ScalarRef
    {
        Kind: ScalarKind.Integer32 or ScalarKind.Integer64 or ScalarKind.Number
            or ScalarKind.DurationMilliseconds or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes
            or ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14,
    };

    /// <summary>Returns the limit under a key; null when it is absent, or when it is invalid, which is reported.</summary>
    /// <param name="section">The section of the value.</param>
    /// <param name="key">The key.</param>
    /// <param name="wire">Name of the value.</param>
    /// <param name="type">Its type.</param>
    public BoundModel? Bind(Section section, string key, string wire, TypeRef type)
    {
        if (section.Text(key) is not { } text)
            return null;
        Match match = Regex.Match(text.Text, Syntax.Limit);
        bool isName = siblings.Has(text.Text);
        if (match.Groups[1].Success)
            return Absolute(match.Groups[1].Value, text, key, type);
        if (isName)
            return Relative(text.Text, "0", text, (key, wire, type));
        string number = match.Groups[4].Success ? match.Groups[3].Value.TrimStart('+') + match.Groups[4].Value : "0";
        if (match.Success)
            return Relative(match.Groups[2].Value, number, text, (key, wire, type));
        Refuse(text, key, Form);
        return null;
    }

    private BoundModel? Absolute(string number, ScalarNode text, string key, TypeRef type)
    {
        if (type is ScalarRef { Kind: ScalarKind.TimestampKst14 })
        {
            if (KoreanTime.Milliseconds(number) is { } time)
                return new BoundModel(NumberModel.Of(time), null) { Time = number };
            Refuse(text, key, KoreanTime.Form);
            return null;
        }
        if (!IsWithin(NumberRange.Of(KindOf(type)), number, text, key))
            return null;
        return new BoundModel(new NumberModel(number), null) { Time = IsTime(type) ? number : null };
    }

    private BoundModel? Relative(string origin, string number, ScalarNode text, (string Key, string Wire, TypeRef Type) limited)
    {
        (string key, string wire, TypeRef type) = limited;
        bool isNow = origin == Now;
        FieldRef? field = isNow ? null : siblings.FindLimit(origin, text.Place, type, Form);
        if (!isNow && field is null)
            return null;
        if (isNow ? !IsTime(type) : field!.Type != type)
        {
            Phrase what = isNow
                ? new("times", "시각")
                : Phrase.Of("fields of the same type as '{0}'", "'{0}'과(와) 타입이 같은 필드", origin);
            bag.Report(ReferenceRules.RuleType, text.Span, text.Text, key, what);
        }
        else if (!IsWithin(NumberRange.Between(KindOf(type)), number, text, key))
        {
            return null;
        }
        else if (new BoundModel(new NumberModel(number), new OriginModel(field)) is var bound
            && origin == wire && !LimitConflicts.Excludes(key, bound.Number))
        {
            Refuse(text, key, OtherField);
        }
        else
        {
            return bound;
        }
        return null;
    }

    private static ScalarKind KindOf(TypeRef type) => ((ScalarRef)type).Kind;

    private bool IsWithin(NumberRange range, string number, ScalarNode text, string key)
    {
        bool isWithin = range.Holds(number);
        if (!isWithin)
            Refuse(text, key, Phrase.Of("a number {0}", "{0} 숫자", range.Text));
        return isWithin;
    }

    private void Refuse(ScalarNode text, string key, Phrase form) =>
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, form);

    private static bool IsTime(TypeRef type) =>
        type is ScalarRef { Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 };
}
