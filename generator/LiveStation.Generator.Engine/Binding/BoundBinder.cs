using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds limits: a number, or what another field or the moment of the call makes of it.</summary>
internal sealed class BoundBinder(SiblingTable siblings, DiagnosticBag bag)
{
    private const string Now = "now";
    // Milliseconds from the first moment of DateTimeOffset to the last.
    private const double MostTime = 315_537_897_599_999;

    private const string Form = "a number, or a field beside it or 'now', with + or - and a number, such as startTime + 100";

    /// <summary>Whether values of a type are more and less.</summary>
    public static bool IsMeasured(TypeRef type) => type is ScalarRef
    {
        Kind: ScalarKind.Int or ScalarKind.Long or ScalarKind.Double
            or ScalarKind.DurationMilliseconds or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes
            or ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14,
    };

    /// <summary>The limit under a key; null when there is none, with a diagnostic when it is broken.</summary>
    public BoundModel? Bind(Section section, string key, TypeRef type)
    {
        if (section.Text(key) is not { } text)
            return null;
        Match match = Regex.Match(text.Text, Syntax.Limit);
        if (!match.Success)
        {
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, Form);
            return null;
        }
        if (!match.Groups[1].Success)
            return Relative(match, text, key, type);
        string number = match.Groups[1].Value;
        return IsWithin(number, text, key, type) ? new BoundModel(number, null) : null;
    }

    private BoundModel? Relative(Match match, ScalarNode text, string key, TypeRef type)
    {
        string origin = match.Groups[2].Value, sign = match.Groups[3].Value == "-" ? "-" : "";
        string number = match.Groups[4].Success ? sign + match.Groups[4].Value : "0";
        bool isNow = origin == Now;
        FieldRef? field = isNow ? null : siblings.FindLimit(origin, text.Span, type, Form);
        if (!isNow && field is null)
            return null;
        bool fits = isNow ? IsTime(type) : field!.Type == type;
        if (fits)
            return IsWithin(number, text, key, type) ? new BoundModel(number, new OriginModel(field)) : null;
        string what = isNow ? "times" : $"fields of the type of '{origin}'";
        bag.Report(ReferenceRules.RuleType, text.Span, text.Text, key, what);
        return null;
    }

    // Beyond the range of its type a limit has no effect, and C# has no literal for it.
    private bool IsWithin(string number, ScalarNode text, string key, TypeRef type)
    {
        (double least, double most, string range) = ((ScalarRef)type).Kind switch
        {
            ScalarKind.Int => (int.MinValue, int.MaxValue, "-2147483648 to 2147483647"),
            ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 => (-MostTime, MostTime, "-315537897599999 to 315537897599999"),
            ScalarKind.Double => (double.MinValue, double.MaxValue, "-1.7976931348623157E308 to 1.7976931348623157E308"),
            _ => (long.MinValue, long.MaxValue, "-9223372036854775808 to 9223372036854775807"),
        };
        bool isWithin = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && value >= least && value <= most
            && (type is ScalarRef { Kind: ScalarKind.Double } || IsWithinLong(number));
        if (!isWithin)
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, "a number from " + range);
        return isWithin;
    }

    // Exact where doubles are not: the first number after the last long has the same nearest double.
    private static bool IsWithinLong(string number) => long.TryParse(
        number.Split('.')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsTime(TypeRef type) =>
        type is ScalarRef { Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 };
}
