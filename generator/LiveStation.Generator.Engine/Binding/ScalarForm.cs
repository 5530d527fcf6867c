using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The format of a scalar value in an example.</summary>
/// <param name="Description">The expected format, for messages.</param>
/// <param name="IsText">Indicates whether it is a string in JSON.</param>
/// <param name="Accepts">Indicates whether a text has this format.</param>
internal sealed record ScalarForm(Phrase Description, bool IsText, Func<ScalarNode, bool> Accepts)
{
    private static readonly Phrase NotQuoted = new(", without quotes", "(따옴표 없이)");

    private static readonly Phrase Integer = new("a whole number", "정수");

    private static readonly ScalarForm Text = new(
        new("text, in quotes if YAML reads it as a number or boolean", "텍스트(YAML이 숫자나 불리언으로 읽는 값은 따옴표로 묶음)"), true, ReadsAsText);
    private static readonly ScalarForm Address = new(new("an absolute URI", "절대 URI"), true, IsAddress);
    private static readonly ScalarForm Whole32 = Whole(ScalarKind.Integer32, Integer, NotQuoted);
    private static readonly ScalarForm Whole64 = Whole(ScalarKind.Integer64, Integer, NotQuoted);
    private static readonly ScalarForm Fraction = Number(
        ScalarKind.Number, new("a number", "숫자"), NotQuoted, IsNumber);
    private static readonly ScalarForm Truth = new(
        new("true or false, without quotes", "따옴표 없는 true 또는 false"), false, IsTruth);
    private static readonly ScalarForm Milliseconds = Whole(
        ScalarKind.TimestampMilliseconds, new("milliseconds since 1970, a whole number", "정수: 1970년부터의 밀리초"),
        new(" (years 1 to 9999)", ", 1년에서 9999년"));
    private static readonly ScalarForm Kst14 = new(Phrase.Of("{0}, in quotes", "{0}, 따옴표로 묶음", KoreanTime.Form), true, IsKst14);
    private static readonly ScalarForm SpanOfMilliseconds =
        Whole(ScalarKind.DurationMilliseconds, new("a whole number of milliseconds", "정수(밀리초)"), NotQuoted);
    private static readonly ScalarForm SpanOfSeconds =
        Whole(ScalarKind.DurationSeconds, new("a whole number of seconds", "정수(초)"), NotQuoted);
    private static readonly ScalarForm SpanOfMinutes =
        Whole(ScalarKind.DurationMinutes, new("a whole number of minutes", "정수(분)"), NotQuoted);

    public static ScalarForm Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer32 => Whole32,
        ScalarKind.Integer64 => Whole64,
        ScalarKind.Number => Fraction,
        ScalarKind.Boolean => Truth,
        ScalarKind.Uri => Address,
        ScalarKind.TimestampMilliseconds => Milliseconds,
        ScalarKind.TimestampKst14 => Kst14,
        ScalarKind.DurationMilliseconds => SpanOfMilliseconds,
        ScalarKind.DurationSeconds => SpanOfSeconds,
        ScalarKind.DurationMinutes => SpanOfMinutes,
        _ => Text,
    };

    /// <summary>Indicates whether an unquoted text is null in YAML.</summary>
    public static bool IsNull(ScalarNode node) => node is { IsQuoted: false, Text: "null" or "~" or "" };

    // JSON allows no leading zeros, plus signs or bare decimal points; an example must be valid JSON.
    public static bool IsNumber(ScalarNode node) =>
        !node.IsQuoted && Regex.IsMatch(node.Text, "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$");

    /// <summary>Indicates whether a value is a string in YAML and JSON: not a number, a boolean or null.</summary>
    public static bool ReadsAsText(ScalarNode node) =>
        node.IsQuoted
        || !(IsNull(node)
            || node.Text is "Null" or "NULL"
            || MayBeNumber(node.Text) && Regex.IsMatch(node.Text, AnyNumber)
            || IsBoolean(node.Text));

    /// <summary>Indicates whether a type is a string on the wire, so that examples contain a string too.</summary>
    /// <param name="type">The type of the value.</param>
    public static bool IsTextOnWire(TypeRef type) => type is EnumRef || (type is ScalarRef scalar && Of(scalar.Kind).IsText);

    // All number formats of YAML's core schema; JSON has only some of them.
    private const string AnyNumber =
        "^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        + "|[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN))$";

    private static bool MayBeNumber(string text) => text[0] is (>= '0' and <= '9') or '+' or '-' or '.';

    private static bool IsBoolean(string text) =>
        text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private static ScalarForm Whole(ScalarKind kind, Phrase what, Phrase rest) => Number(kind, what, rest, IsWhole);

    private static ScalarForm Number(ScalarKind kind, Phrase what, Phrase rest, Func<ScalarNode, bool> isNumber)
    {
        NumberRange range = NumberRange.Of(kind);
        return new ScalarForm(
            Phrase.Of("{0} {1}{2}", "{1} {0}{2}", what, range.Text, rest), false, node => isNumber(node) && range.Holds(node.Text));
    }

    private static bool IsWhole(ScalarNode node) =>
        IsNumber(node) && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsTruth(ScalarNode node) => !node.IsQuoted && node.Text is ("true" or "false");

    // A path such as /live is an absolute URI on some systems, so the scheme is checked first.
    private static bool IsAddress(ScalarNode node) =>
        Regex.IsMatch(node.Text, "^[A-Za-z][A-Za-z0-9+.-]*:") && Uri.TryCreate(node.Text, UriKind.Absolute, out _);

    private static bool IsKst14(ScalarNode node) => ReadsAsText(node) && KoreanTime.Milliseconds(node.Text) is not null;
}
