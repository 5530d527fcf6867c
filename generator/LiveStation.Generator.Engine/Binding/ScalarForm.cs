using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>How a plain value is written in an example.</summary>
/// <param name="Description">What to tell an author who wrote something else.</param>
/// <param name="IsText">Whether it is text in JSON.</param>
/// <param name="Accepts">Whether a text is of this form.</param>
internal sealed record ScalarForm(string Description, bool IsText, Func<ScalarNode, bool> Accepts)
{
    private const string NotQuoted = ", not in quotes";

    private static readonly ScalarForm Text = new("text, in quotes where YAML takes it for a number or a boolean", true, ReadsAsText);
    private static readonly ScalarForm Address = new("an absolute address", true, IsAddress);
    private static readonly ScalarForm Whole32 = Whole(ScalarKind.Integer32, "a whole number", NotQuoted);
    private static readonly ScalarForm Whole64 = Whole(ScalarKind.Integer64, "a whole number", NotQuoted);
    private static readonly ScalarForm Fraction = Number(ScalarKind.Number, "a number", NotQuoted, IsNumber);
    private static readonly ScalarForm Truth = new("true or false, not in quotes", false, IsTruth);
    private static readonly ScalarForm Milliseconds = Whole(
        ScalarKind.TimestampMilliseconds, "milliseconds since 1970, a whole number", " (the years 1 to 9999)");
    private static readonly ScalarForm Kst14 = new("14 digits in quotes, yyyyMMddHHmmss in Korean time", true, IsKst14);
    private static readonly ScalarForm SpanOfMilliseconds =
        Whole(ScalarKind.DurationMilliseconds, "a whole number of milliseconds", NotQuoted);
    private static readonly ScalarForm SpanOfSeconds =
        Whole(ScalarKind.DurationSeconds, "a whole number of seconds", NotQuoted);
    private static readonly ScalarForm SpanOfMinutes =
        Whole(ScalarKind.DurationMinutes, "a whole number of minutes", NotQuoted);

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

    /// <summary>Whether a plain text means nothing at all, as YAML says.</summary>
    public static bool IsNull(ScalarNode node) => node is { IsQuoted: false, Text: "null" or "~" or "" };

    // JSON allows no leading zeros, plus signs or bare dots; an example must come out as JSON.
    public static bool IsNumber(ScalarNode node) =>
        !node.IsQuoted && Regex.IsMatch(node.Text, "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$");

    /// <summary>Whether a value is text to YAML and JSON, and neither a number nor a boolean nor nothing.</summary>
    public static bool ReadsAsText(ScalarNode node) =>
        node.IsQuoted
        || !(IsNull(node)
            || node.Text is "Null" or "NULL"
            || MayBeNumber(node.Text) && Regex.IsMatch(node.Text, AnyNumber)
            || IsBoolean(node.Text));

    /// <summary>Whether the wire has a value as text, so that an example of it is text as well.</summary>
    /// <param name="type">The type of the value.</param>
    public static bool IsTextOnWire(TypeRef type) => type is EnumRef || (type is ScalarRef scalar && Of(scalar.Kind).IsText);

    // All forms of YAML's core schema, of which JSON has a few.
    private const string AnyNumber =
        "^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        + "|[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN))$";

    private static bool MayBeNumber(string text) => text[0] is (>= '0' and <= '9') or '+' or '-' or '.';

    private static bool IsBoolean(string text) =>
        text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private static ScalarForm Whole(ScalarKind kind, string what, string rest) => Number(kind, what, rest, IsWhole);

    private static ScalarForm Number(ScalarKind kind, string what, string rest, Func<ScalarNode, bool> isNumber)
    {
        NumberRange range = NumberRange.Of(kind);
        return new ScalarForm($"{what} {range.Text}{rest}", false, node => isNumber(node) && range.Holds(node.Text));
    }

    private static bool IsWhole(ScalarNode node) =>
        IsNumber(node) && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsTruth(ScalarNode node) => !node.IsQuoted && node.Text is ("true" or "false");

    // A path such as /live is an absolute address on some systems, so the scheme is looked for first.
    private static bool IsAddress(ScalarNode node) =>
        Regex.IsMatch(node.Text, "^[A-Za-z][A-Za-z0-9+.-]*:") && Uri.TryCreate(node.Text, UriKind.Absolute, out _);

    private static bool IsKst14(ScalarNode node) => ReadsAsText(node) && KoreanTime.Milliseconds(node.Text) is not null;
}
