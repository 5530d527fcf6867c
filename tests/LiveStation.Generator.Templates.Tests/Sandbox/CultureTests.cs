using System.Globalization;
using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Sandbox;

/// <summary>A compiler has the culture of its user. The output of a template does not depend on it.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("{{ 'a\u00adb' | string.index_of 'b' }} {{ 'a\u00adb' | string.index_of 'ab' }} {{ 'aBb' | string.index_of 'b' }}",
        "2 -1 2")]
    [InlineData("{{ 'aBb' | string.index_of 'b' 0 2 'OrdinalIgnoreCase' }} {{ null | string.index_of 'b' }}", "1 -1")]
    [InlineData("{{ 'TITLE' | regex.replace 'i' '-' 'i' }} {{ 'TITLE' | regex.match 'title' 'i' | array.size }}", "T-TLE 1")]
    [InlineData("{{ (timespan.parse '1.02:03:04.5').total_milliseconds }}", "93784500")]
    [InlineData("{{ 'title' | string.upcase }} {{ 'TITLE' | string.downcase }} {{ 'ix' | string.capitalize }}", "TITLE title Ix")]
    [InlineData("{{ 1234.5 }} {{ 1234.5 | math.format 'N1' }} {{ '1.5' | string.to_double }} {{ 1.5 | object.to_json }}",
        "1234.5 1,234.5 1.5 1.5")]
    [InlineData("{{ 'i' < 'I' }} {{ ['I', 'i', 'h'] | array.sort | array.join '' }} {{ 1.5 + 'x' }}", "false Ihi 1.5x")]
    public void The_output_is_the_same_in_every_culture(string template, string text)
    {
        foreach (string culture in (string[])["", "tr-TR", "de-DE"])
            In(culture, () => Rendered.Text(template)).ShouldBe(text, culture);
    }

    [Fact]
    public void A_comparison_of_a_culture_is_refused() =>
        Rendered.Mistake("{{ 'a' | string.index_of 'a' 0 1 'CurrentCulture' }}").ShouldContain(
            "'CurrentCulture' is not Ordinal or OrdinalIgnoreCase");

    [Fact]
    public void The_cultures_of_the_thread_are_restored_also_after_a_mistake() => In("tr-TR", () =>
    {
        Rendered.Mistake("{{ nope }}");
        return $"{CultureInfo.CurrentCulture} {CultureInfo.CurrentUICulture}";
    }).ShouldBe("tr-TR tr-TR");

    private static string In(string name, Func<string> code)
    {
        (CultureInfo culture, CultureInfo ofTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ofTexts);
        }
    }
}
