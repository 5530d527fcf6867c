using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// The functions <c>math.format</c> and <c>object.format</c>. Those of Scriban have formats of any culture that the machine knows.
/// </summary>
internal static class Formats
{
    private const int MostDigits = 99;

    private static readonly Phrase Precision = Phrase.Of(
        "the precision of a format is at most {0}", "서식의 정밀도는 최대 {0}입니다", MostDigits.ToString(CultureInfo.InvariantCulture));

    private static readonly Phrase NoFormat = new(
        "only numbers and time spans have a format", "숫자와 시간 간격에만 서식을 사용할 수 있습니다");

    /// <summary>Replaces the functions.</summary>
    /// <param name="all">All functions of Scriban.</param>
    public static void ReplaceIn(ScriptObject all)
    {
        OrdinalFunctions.Replace(all, "math", "format", typeof(Formats), nameof(Format));
        OrdinalFunctions.Replace(all, "object", "format", typeof(Formats), nameof(Format));
    }

    /// <summary>Returns a value in a format of the invariant culture; an empty text for null.</summary>
    /// <exception cref="TemplateFault">The value has no formats, or the precision of the format is too large.</exception>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format) => value switch
    {
        null => "",
        _ when IsTooPrecise(format ?? "") => throw new TemplateFault(span, TemplateRules.Failed, Precision),
        IFormattable known => known.ToString(format, CultureInfo.InvariantCulture),
        _ => throw new TemplateFault(span, TemplateRules.Failed, NoFormat),
    };

    // Such as D999999999: a letter and digits only. Other formats are patterns, whose result is about as long as the pattern.
    private static bool IsTooPrecise(string format)
    {
        string digits = format.Length > 0 && char.IsLetter(format[0]) ? format.Substring(1) : "";
        return digits.All(letter => letter is >= '0' and <= '9') && digits.TrimStart('0').Length > 2;
    }
}
