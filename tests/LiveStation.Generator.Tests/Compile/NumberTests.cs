using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>For any number or text in a spec: if the check accepts it, the compiler accepts the generated code.</summary>
public sealed class NumberTests
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "007", "0.5", "-1", "-0.25", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967296",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "20000000000000000000", "99999999999999999999", "9223372036854775807.5", new('9', 308), new('9', 309), new('9', 2000),
        "0." + new string('0', 400) + "1", new string('9', 400) + ".5", "1e5", "1e400", "+1", ".5", "1.", "NaN", "Infinity", "0x10",
        // Timestamps of 14 digits.
        "19700101090000", "19991231235959", "20000229120000", "20240101000000", "20991231235959",
    ];

    private static readonly string[] Types =
    [
        "int", "long", "double", "duration(ms)", "duration(s)", "duration(min)", "timestamp(ms)", "timestamp(kst14)",
    ];

    // The declaration of the field that a limit refers to, by the end of its name.
    private static readonly Dictionary<string, string> Origins = new()
    {
        ["Certain"] = "optional: false", ["Optional"] = "optional: true", ["Nothing"] = "nothing: [\"0\"]",
    };

    private static readonly string[] Rules =
    [
        "min: {0}", "max: {0}", "multipleOf: {0}", "default: {0}", "nothing: [{0}]", "min: now + {0}", "max: now - {0}",
        .. Origins.Keys.SelectMany(end => new[] { $"min: sizeOf{{1}}{end} + {{0}}", $"max: sizeOf{{1}}{end} - {{0}}" }),
    ];

    /// <summary>Fields that limits can refer to: one for each type and each kind of declaration.</summary>
    public static string Sizes => string.Join('\n', Types.SelectMany(type => Origins.Select(one =>
        $"      sizeOf{NameOf(type)}{one.Key}: {{ type: {type}, {one.Value}, en: A., ko: 가. }}")));

    [Theory]
    [MemberData(nameof(NameTests.Flavours), MemberType = typeof(NameTests))]
    public void A_number_that_passes_the_check_compiles(string flavour)
    {
        string[] passed = NameTests.ShouldCompileOrBeRefused(new NamedSpec("number", "sent", Field), [.. Cases()], flavour);

        (string Type, string Rule, int Count)[] counts = [.. Types.SelectMany(type => Rules.Select(rule =>
            (type, rule, Numbers.Count(number => passed.Contains(Case(type, rule, number))))))];
        counts.Where(one => Fits(one.Type, one.Rule) ? one.Count < Fewest(one.Rule) : one.Count > 0).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NameTests.Flavours), MemberType = typeof(NameTests))]
    public void A_length_that_passes_the_check_compiles(string flavour) => NameTests.ShouldCompileOrBeRefused(
        new NamedSpec("length", "sent", (length, number) =>
            $"      x{number}: {{ type: string, length: \"{length}\", en: A., ko: 가. }}"),
        [.. Numbers.SelectMany(one => new[] { $"{one}..", $"..{one}", $"{one}..{one}" })],
        flavour,
        fewest: 9);

    [Fact]
    public void A_number_that_the_type_cannot_represent_is_refused_at_its_place()
    {
        var spec = new NamedSpec("number", "sent", Field);

        foreach (string rule in new[] { "int, max: 99999999999999999999", "int, min: 2147483648", "long, max: 9223372036854775808" })
        {
            SpecDiagnostic mistake = NameTests.Compile(spec.With([(rule, 1)]), "Shop", "client")
                .Diagnostics.Single(one => one.Rule.Severity == RuleSeverity.Error);
            mistake.Rule.Id.ShouldBe("LSG0024");
            mistake.Arguments[0].English.ShouldBe(rule.Split(' ')[^1]);
        }
    }

    private static IEnumerable<string> Cases() =>
        from type in Types
        from rule in Rules
        from number in Numbers
        select Case(type, rule, number);

    private static string Case(string type, string rule, string number) =>
        $"{type}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, rule, number, NameOf(type))}";

    // Only few of the numbers are unsigned 32-bit integers.
    private static int Fewest(string rule) => rule.StartsWith("multipleOf", StringComparison.Ordinal) ? 2 : 4;

    private static bool Fits(string type, string rule) =>
        rule.StartsWith("multipleOf", StringComparison.Ordinal) ? type is "int" or "long"
        // A default of 14 digits needs quotes.
        : rule.StartsWith("default", StringComparison.Ordinal) ? type != "timestamp(kst14)"
        : !rule.Contains("now", StringComparison.Ordinal) || type.StartsWith("timestamp", StringComparison.Ordinal);

    private static string NameOf(string type) => string.Concat(type.Where(char.IsLetterOrDigit));

    private static string Field(string rule, int number) =>
        $"      x{number}: {{ type: {rule}, optional: true, en: A., ko: 가. }}";
}
