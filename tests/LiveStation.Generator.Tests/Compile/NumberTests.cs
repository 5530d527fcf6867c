using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>Whatever number or text stands in a spec: when the check lets it pass, the compiler takes what is generated.</summary>
public sealed class NumberTests
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "007", "0.5", "-1", "-0.25", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967296",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "20000000000000000000", "99999999999999999999", "9223372036854775807.5", new('9', 308), new('9', 309), new('9', 2000),
        "0." + new string('0', 400) + "1", new string('9', 400) + ".5", "1e5", "1e400", "+1", ".5", "1.", "NaN", "Infinity", "0x10",
    ];

    private static readonly string[] Types =
    [
        "int", "long", "double", "duration(ms)", "duration(s)", "duration(min)", "timestamp(ms)", "timestamp(kst14)",
    ];

    private static readonly string[] Rules =
        [.. new[] { "min: {0}", "max: {0}", "multipleOf: {0}", "default: {0}", "nothing: [{0}]" }, .. Relative];

    private static IEnumerable<string> Relative =>
        ["min: now + {0}", "max: now - {0}", "min: sizeOf{1} + {0}", "max: sizeOf{1} - {0}"];

    [Theory]
    [MemberData(nameof(NameTests.Flavours), MemberType = typeof(NameTests))]
    public void A_number_that_passes_the_check_compiles(string flavour) => NameTests.ShouldCompileOrBeRefused(
        new NamedSpec("number", "sent", (rule, number) => Field(rule, number)), [.. Cases()], flavour);

    [Theory]
    [MemberData(nameof(NameTests.Flavours), MemberType = typeof(NameTests))]
    public void A_length_that_passes_the_check_compiles(string flavour) => NameTests.ShouldCompileOrBeRefused(
        new NamedSpec("length", "sent", (length, number) =>
            $"      x{number}: {{ type: string, length: \"{length}\", en: A., ko: 가. }}"),
        [.. Numbers.SelectMany(one => new[] { $"{one}..", $"..{one}", $"{one}..{one}" })],
        flavour,
        fewest: 9);

    [Fact]
    public void A_number_that_the_type_cannot_be_is_refused_where_it_stands()
    {
        var spec = new NamedSpec("number", "sent", Field);

        foreach (string rule in new[] { "int, max: 99999999999999999999", "int, min: 2147483648", "long, max: 9223372036854775808" })
        {
            SpecDiagnostic mistake = NameTests.Compile(spec.With([(rule, 1)]), "Shop", "client")
                .Diagnostics.Single(one => one.Rule.Severity == RuleSeverity.Error);
            mistake.Rule.Id.ShouldBe("LSG0024");
            mistake.Arguments[0].ShouldBe(rule.Split(' ')[^1]);
        }
    }

    private static IEnumerable<string> Cases() =>
        from type in Types
        from rule in Rules
        from number in Numbers
        select $"{type}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, rule, number, NameOf(type))}";

    private static string NameOf(string type) => string.Concat(type.Where(char.IsLetterOrDigit));

    private static string Field(string rule, int number) =>
        $"      x{number}: {{ type: {rule}, optional: true, en: A., ko: 가. }}";
}
