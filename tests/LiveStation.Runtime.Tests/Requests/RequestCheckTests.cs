
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Requests;

public sealed class RequestCheckTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);

    private static RequestMember Of(string name) => new(name, name);

    private static RequestCheck Check(Action<RequestCheck> rules)
    {
        RequestCheck check = new("KR", new FakeTime(Now.ToUnixTimeMilliseconds()));
        rules(check);
        return check;
    }

    private static string?[] Told(Action<RequestCheck> rules) =>
        [.. Check(rules).Violations.Select(violation => violation.ToString())];

    private static RequestRuleKind KindOf(Action<RequestCheck> rules) =>
        Check(rules).Violations.ShouldHaveSingleItem().Kind;

    [Fact]
    public void A_missing_value_violates_only_the_rule_that_requires_it()
    {
        Told(check =>
        {
            check.Require(Of("name"), true);
            check.Length(Of("name"), 0, 3, 20);
            check.Require(Of("other"), false);
        }).ShouldBe(["name is required"]);
        KindOf(check => check.Require(Of("name"), true)).ShouldBe(RequestRuleKind.Missing);
    }

    [Theory]
    [InlineData(true, true, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void A_condition_can_make_a_value_required(bool isMissing, bool condition, int violations)
    {
        string?[] told = Told(check => check.RequireIf(Of("id"), isMissing, condition, "{Create|createCdn} is true"));

        told.ShouldBe(Enumerable.Repeat("id is required when Create (createCdn) is true", violations));
    }

    [Fact]
    public void Members_that_a_rule_names_are_reported_with_their_path() => Told(check => check.Inside(
        new("cdn", "Cdn"),
        "a request",
        (inner, _) =>
        {
            inner.RequireIf(
                new("regionType", "RegionType"), true, true, "the region is {{KR}} and {CreateCdn|createCdn} is {{a}} or b");
            inner.AtLeast(new("end", "End"), 1, 2, "at least {Start|start} + 5 min");
            inner.AtMost(new("end", "End"), 2.5, 2, "at most {Limit|li}}mit|}");
        })).ShouldBe(
    [
        "Cdn.RegionType (cdn.regionType) is required when the region is {KR} and Cdn.CreateCdn (cdn.createCdn) is {a} or b",
        "Cdn.End (cdn.end) must be at least Cdn.Start (cdn.start) + 5 min",
        "Cdn.End (cdn.end) must be at most Cdn.Limit (cdn.li}mit|)",
    ]);

    [Fact]
    public void A_value_that_is_required_for_two_reasons_is_reported_once() => Told(check =>
    {
        check.RequireIf(Of("id"), true, true, "a is true");
        check.RequireIf(Of("id"), true, true, "b is true");
    }).ShouldBe(["id is required when a is true"]);

    [Theory]
    [InlineData(2, 3, 20, "must have 3 to 20 characters")]
    [InlineData(3, 3, 20, null)]
    [InlineData(20, 3, 20, null)]
    [InlineData(21, 3, 20, "must have 3 to 20 characters")]
    [InlineData(2, 3, int.MaxValue, "must have at least 3 characters")]
    [InlineData(101, 0, 100, "must have at most 100 characters")]
    [InlineData(null, 3, 20, null)]
    public void A_length_has_limits(int? count, int min, int max, string? rule) =>
        Told(check => check.Length(Of(""), count, min, max)).ShouldBe(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("abc", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("abc1", false)]
    [InlineData("1abc", false)]
    [InlineData("abc\n", false)]
    [InlineData("한글", false)]
    public void A_pattern_is_about_the_whole_text(string? text, bool isKept) =>
        Told(check => check.Pattern(Of("name"), text, "[a-z]*")).Length.ShouldBe(isKept ? 0 : 1);

    [Fact]
    public void Both_sides_of_an_alternative_are_about_the_whole_text()
    {
        Told(check => check.Pattern(Of("m"), "ax", "a|b")).ShouldBe(["m must match a|b"]);
        Told(check => check.Pattern(Of("m"), "xb", "a|b")).ShouldBe(["m must match a|b"]);
    }

    [Fact]
    public void A_pattern_that_times_out_is_violated() =>
        Told(check => check.Pattern(Of("m"), new string('x', 60), "(x+x+)+y")).ShouldBe(["m must match (x+x+)+y"]);

    [Theory]
    [InlineData(1.0, 1.0, true)]
    [InlineData(0.9, 1.0, false)]
    [InlineData(null, 1.0, true)]
    [InlineData(0.9, null, true)]
    public void A_lower_limit_is_inclusive(double? value, double? bound, bool isKept) =>
        Told(check => check.AtLeast(Of("n"), value, bound, "at least 1")).ShouldBe(isKept ? [] : ["n must be at least 1"]);

    [Theory]
    [InlineData(1.0, 1.0, true)]
    [InlineData(1.1, 1.0, false)]
    [InlineData(null, 1.0, true)]
    [InlineData(1.1, null, true)]
    public void An_upper_limit_is_inclusive(double? value, double? bound, bool isKept) =>
        Told(check => check.AtMost(Of("n"), value, bound, "at most 1")).ShouldBe(isKept ? [] : ["n must be at most 1"]);

    [Fact]
    public void A_limit_can_be_relative_to_the_time_of_the_call()
    {
        double inTenMinutes = Now.AddMinutes(10).ToUnixTimeMilliseconds();

        Told(check => check.AtLeast(Of("t"), inTenMinutes, check.Now + 600_000, "late")).ShouldBeEmpty();
        Told(check => check.AtLeast(Of("t"), inTenMinutes - 1, check.Now + 600_000, "late")).ShouldBe(["t must be late"]);
    }

    [Theory]
    [InlineData(4.0, true)]
    [InlineData(0.0, true)]
    [InlineData(-2.0, true)]
    [InlineData(null, true)]
    [InlineData(3.0, false)]
    public void Steps_are_counted_from_zero(double? value, bool isKept) =>
        Told(check => check.MultipleOf(Of("n"), value, 2)).ShouldBe(isKept ? [] : ["n must be a multiple of 2"]);

    [Fact]
    public void A_duration_must_be_whole_in_its_unit()
    {
        Told(check => check.Whole(Of("d"), TimeSpan.FromMinutes(5).TotalMinutes, "minutes")).ShouldBeEmpty();
        Told(check => check.Whole(Of("d"), null, "minutes")).ShouldBeEmpty();
        Told(check => check.Whole(Of("d"), 1.5, "minutes")).ShouldBe(["d must be a whole number of minutes"]);
        KindOf(check => check.Whole(Of("d"), 1.5, "minutes")).ShouldBe(RequestRuleKind.Format);
    }

    [Fact]
    public void Allowed_values_are_reported_and_the_sent_value_is_not()
    {
        Told(check => check.OneOf(Of("w"), "A", "A", "B")).ShouldBeEmpty();
        Told(check => check.OneOf(Of("w"), null, "A", "B")).ShouldBeEmpty();
        Told(check => check.OneOf(Of("w"), "a", "A", "B")).ShouldBe(["w must be A or B"]);
    }

    [Fact]
    public void An_unknown_value_is_not_reported()
    {
        Told(check => check.EnumValue(Of("w"), "NEW")).ShouldBe(["w must be a documented value"]);
        Told(check => check.EnumValue(Of("w"), null)).ShouldBeEmpty();
    }

    [Fact]
    public void A_clock_is_required_and_read_only_by_rules_relative_to_it()
    {
        FakeTime time = new();
        RequestCheck check = new("KR", time);

        check.Require(Of("name"), true);
        time.Readings.ShouldBe(0);
        check.Now.ShouldBe(1_700_000_000_000);
        time.Readings.ShouldBe(1);
        Should.Throw<ArgumentNullException>(() => new RequestCheck("KR", null!));
    }

    [Theory]
    [InlineData("KR", true, false)]
    [InlineData("FKR", false, true)]
    [InlineData("MOON", false, false)]
    [InlineData(null, true, true)]
    public void A_region_is_in_itself_and_null_in_all_and_an_unknown_one_in_none(
        string? region,
        bool isInKorea,
        bool isInFinance)
    {
        RequestCheck check = new(region, new FakeTime());

        check.IsIn("KR").ShouldBe(isInKorea);
        check.IsIn("FKR").ShouldBe(isInFinance);
        check.IsIn("KR", "FKR").ShouldBe(isInKorea || isInFinance);
    }

    [Fact]
    public void A_value_of_another_zone_must_not_be_sent()
    {
        Told(check => check.Absent(Of("id"), false, "in the region FKR")).ShouldBe(["id must not be sent in the region FKR"]);
        Told(check => check.Absent(Of("id"), true, "in the region FKR")).ShouldBeEmpty();
        KindOf(check => check.Absent(Of("id"), false, "there")).ShouldBe(RequestRuleKind.Zone);
    }

    [Fact]
    public void Members_are_reported_with_their_path() => Told(check =>
    {
        check.Inside(Of("cdn"), "", (inner, _) =>
        {
            inner.Require(Of("type"), true);
            inner.Inside(Of("deep"), "", (deepest, _) => deepest.Require(Of("x"), true));
            inner.Inside(Of(""), "", (same, _) => same.Require(Of("beside"), true));
        });
        check.Inside(Of("none"), (string?)null, (inner, _) => inner.Require(Of("type"), true));
        check.Require(Of("after"), true);
    }).ShouldBe(["cdn.type is required", "cdn.deep.x is required", "cdn.beside is required", "after is required"]);

    [Fact]
    public void Items_are_reported_with_their_index()
    {
        ValueList<string> texts = ["ok", "", null!];

        Told(check => check.InsideEach<string>(
            Of("list"), texts, (inner, text) => inner.Require(Of("url"), text.Length == 0)))
            .ShouldBe(["list[1].url is required", "list[2] is required"]);
        Told(check => check.InsideEach<string>(Of("list"), null, (_, _) => { })).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_name_in_another_object_is_another_member() => Told(check =>
    {
        check.Require(Of("url"), true);
        check.Inside(Of("cdn"), "", (inner, _) => inner.Length(Of("url"), 0, 1, 9));
    }).ShouldBe(["url is required", "cdn.url must have 1 to 9 characters"]);

    [Fact]
    public void Both_names_are_reported_and_equal_names_once()
    {
        RequestCheck check = Check(check =>
        {
            check.Require(new("timemachineMin", "TimeMachineLength"), true);
            check.Require(new("channelId", "channelId"), true);
        });

        check.Violations.Select(violation => (violation.Member, violation.Property)).ShouldBe(
            [("timemachineMin", "TimeMachineLength"), ("channelId", "channelId")]);
        check.Violations.Select(violation => violation.ToString()).ShouldBe(
            ["TimeMachineLength (timemachineMin) is required", "channelId is required"]);
    }

    [Fact]
    public void Paths_are_reported_in_both_spellings() => Told(check =>
    {
        check.Inside(new("", ""), "", (inner, _) => inner.Require(new("pageNo", "Page"), true));
        check.Inside(new("record", "Recording"), "", (record, _) =>
        {
            record.InsideEach<string>(new("formatList", "Formats"), ["", null!], (format, _) =>
                format.Inside(new("out", "Output"), "", (output, _) => output.Require(new("dir", "Folder"), true)));
            record.Require(new("bucketName", "Bucket"), true);
        });
    }).ShouldBe([
        "Page (pageNo) is required",
        "Recording.Formats[0].Output.Folder (record.formatList[0].out.dir) is required",
        "Recording.Formats[1] (record.formatList[1]) is required",
        "Recording.Bucket (record.bucketName) is required",
    ]);

    [Fact]
    public void A_violation_of_a_test_has_one_name_or_both()
    {
        new RequestViolation("a", RequestRuleKind.Length, "is odd").Property.ShouldBe("a");
        new RequestViolation("a", RequestRuleKind.Length, "is odd") { Property = "B" }.ToString().ShouldBe("B (a) is odd");
        new RequestViolation("", RequestRuleKind.Zone, "it is odd").ToString().ShouldBe("it is odd");
        Should.Throw<ArgumentNullException>(
            () => new RequestViolation("a", RequestRuleKind.Length, "is odd") { Property = null! });
    }

    [Fact]
    public void Whole_numbers_are_compared_exactly()
    {
        long? large = 9_007_199_254_740_993;

        Told(check => check.AtMost("n", large, 9_007_199_254_740_992, "at most 2^53")).ShouldBe(["n must be at most 2^53"]);
        Told(check => check.AtLeast("n", large - 1, 9_007_199_254_740_993, "more")).ShouldBe(["n must be more"]);
        Told(check => check.AtMost("n", long.MaxValue, long.MaxValue, "any")).ShouldBeEmpty();
        Told(check => check.AtMost("n", long.MaxValue, long.MaxValue - 1, "less")).ShouldBe(["n must be less"]);
        Told(check => check.MultipleOf("n", large, 2)).ShouldBe(["n must be a multiple of 2"]);
    }
}
