namespace LiveStation.Generator.Tests.Compile;

/// <summary>Validation rules of requests in generated code.</summary>
public sealed class RequestRuleTests
{
    private const string Violations = "string.Join(\"; \", check.Violations.Select(one => one.ToString()))";

    [Fact]
    public void A_limit_may_have_a_line_break_behind_it() => Probe.ShouldCompile(Probe.Spec("""
        types:
          Item:
            doc: D
            fields: { size: { type: int, min: "5\n", max: "9\n", D } }
        operations:
          send:
            route: POST /t
            doc: D
            body: Item
            returns: none
        """));

    [Theory]
    [InlineData("timestamp(ms)")]
    [InlineData("timestamp(kst14)")]
    [InlineData("duration(ms)")]
    [InlineData("duration(s)")]
    [InlineData("duration(min)")]
    [InlineData("int")]
    [InlineData("long")]
    [InlineData("double")]
    public void A_limit_can_refer_to_a_field_that_is_null_because_of_its_nothing_value(string type)
    {
        string both = Both($"begin: {{ type: {type}, nothing: \"0\", D }}", $"end: {{ type: {type}, min: begin + 100, D }}");

        Probe.ShouldCompile(both);
        Probe.ShouldCompile(both.Replace("returns: T", "returns: none"));
    }

    [Fact]
    public void A_field_that_is_null_because_of_its_nothing_value_limits_no_other() => Probe.Run(
        Both("begin: { type: int, nothing: 0, D }", "end: { type: int, min: begin + 100, D }"),
        $"var check = new RequestCheck(null, TimeProvider.System); TRules.Check(check, new T {{ Begin = null, End = 5 }}); return {Violations};")
        .ShouldBe("");

    [Fact]
    public void A_value_that_is_null_because_of_its_nothing_value_is_not_missing() => Probe.Run(
        Both("name: { type: string, nothing: [\"-\", \"none\"], D }", "size: { type: int, nothing: 0, D }"),
        """
        return (typeof(T).Assembly.GetType("Shop.TRules") is null) + " " + System.Text.Json.JsonSerializer.Serialize(new T { Name = null, Size = null });
        """).ShouldBe("True {\"name\":\"-\",\"size\":0}");

    [Theory]
    [InlineData("int", "5", "int.MaxValue", "int.MaxValue", "max: begin + 5", "")]
    [InlineData("int", "5", "int.MaxValue", "int.MaxValue", "min: begin + 5", "End")]
    [InlineData("int", "5", "int.MinValue", "int.MinValue", "max: begin - 5", "End")]
    [InlineData("int", "5", "int.MinValue", "int.MinValue", "min: begin - 5", "")]
    [InlineData("long", "5", "long.MaxValue", "long.MaxValue", "max: begin + 5", "")]
    [InlineData("long", "5", "long.MaxValue - 4", "0", "min: begin + 5", "End")]
    [InlineData("long", "5", "long.MinValue + 4", "0", "max: begin - 5", "End")]
    [InlineData("long", "5", "long.MinValue", "long.MinValue", "min: begin - 5", "")]
    [InlineData("long", "5", "long.MinValue", "long.MinValue", "min: begin - 9223372036854775808", "")]
    [InlineData("long", "5", "long.MaxValue", "long.MaxValue", "max: begin + 9223372036854775807", "")]
    [InlineData("long", "5", "10", "15", "min: begin + 5", "")]
    [InlineData("long", "5", "10", "14", "min: begin + 5", "End")]
    public void A_limit_beyond_the_range_of_its_type_does_not_wrap(
        string type, string nothing, string begin, string end, string rule, string violated)
    {
        foreach (string keys in new[] { "", ", optional: true", $", nothing: {nothing}" })
        {
            Probe.Run(
                Both($"begin: {{ type: {type}{keys}, D }}", $"end: {{ type: {type}, {rule}, D }}"),
                $"""
                var check = new RequestCheck(null, TimeProvider.System);
                TRules.Check(check, new T {"{"} Begin = {begin}, End = {end} {"}"});
                return string.Join("; ", check.Violations.Select(one => one.Property));
                """).ShouldBe(violated, keys);
        }
    }

    [Theory]
    [InlineData("null", "KR", "cdn")]
    [InlineData("new ListOptions()", "KR", "cdn")]
    [InlineData("null", "XX", "")]
    [InlineData("new ListOptions { Cdn = \"a\" }", "KR", "")]
    [InlineData("new ListOptions { Cdn = \"a\" }", "XX", "cdn")]
    public void A_query_value_that_a_zone_needs_is_needed_without_options_too(string options, string region, string violated) =>
        Probe.Run(
            Probe.Spec("""
                operations:
                  list:
                    route: GET /all
                    doc: D
                    query: { cdn: { type: string, zones: [public], D } }
                    returns: none
                """),
            $"""
            var check = new RequestCheck("{region}", TimeProvider.System);
            ListOperation.Check(check, {options});
            return string.Join("; ", check.Violations.Select(one => one.Member));
            """).ShouldBe(violated);

    private static string Both(params string[] fields) => Probe.Spec($$"""
        types:
          T:
            doc: D
            fields:
              {{string.Join("\n      ", fields)}}
        operations:
          set:
            route: PUT /t
            doc: D
            body: T
            returns: T
        """);
}
