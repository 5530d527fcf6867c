using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Languages;

/// <summary>Every rule that a request can violate, in Korean.</summary>
public sealed class KoreanRuleTests
{
    public static TheoryData<string, Action<RequestCheck>> Rules { get; } = new()
    {
        { "n: 필수 값입니다", check => check.Require("n", true) },
        { "n: a 값이 true인 경우 필수 값입니다", check => check.RequireIf("n", true, true, new("a is true", "a 값이 true")) },
        { "n: 리전 FKR에서는 보낼 수 없습니다", check => check.Absent("n", false, new("in the region FKR", "리전 FKR에서는")) },
        { "n: 3~20자여야 합니다", check => check.Length("n", 2, 3, 20) },
        { "n: 3자 이상이어야 합니다", check => check.Length("n", 2, 3, int.MaxValue) },
        { "n: 3자 이하여야 합니다", check => check.Length("n", 4, 0, 3) },
        { "n: 1~5개여야 합니다", check => check.Count("n", 6, 1, 5) },
        { "n: 1개 이상이어야 합니다", check => check.Count("n", 0, 1, int.MaxValue) },
        { "n: 전체가 다음 정규식과 일치해야 합니다: a+", check => check.Pattern("n", "b", "a+") },
        { "n: 1 이상이어야 합니다", check => check.AtLeast("n", 0L, 1L, new("at least 1", "1 이상")) },
        { "n: 1 이하여야 합니다", check => check.AtMost("n", 2.0, 1.0, new("at most 1", "1 이하")) },
        { "n: 2의 배수여야 합니다", check => check.MultipleOf("n", 3L, 2) },
        { "n: 2의 배수여야 합니다", check => check.MultipleOf("n", 3.0, 2) },
        { "n: 밀리초 단위의 정수여야 합니다", check => check.Whole("n", 0.5, "milliseconds") },
        { "n: 초 단위의 정수여야 합니다", check => check.Whole("n", 0.5, "seconds") },
        { "n: 분 단위의 정수여야 합니다", check => check.Whole("n", 0.5, "minutes") },
        { "n: 다음 값 중 하나여야 합니다: A, B", check => check.OneOf("n", "C", "A", "B") },
        { "n: 문서에 정의된 값이어야 합니다", check => check.EnumValue("n", "NEW") },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_a_Korean_text(string text, Action<RequestCheck> rule)
    {
        RequestCheck check = new("KR", TimeProvider.System);
        rule(check);

        RequestViolation violation = check.Violations.ShouldHaveSingleItem();
        violation.In(ApiLanguage.Korean).ToString().ShouldBe(text);
        violation.In(ApiLanguage.Korean).In(ApiLanguage.English).ToString().ShouldBe(violation.ToString());
        violation.ToString().ShouldAllBe(letter => letter < 128);
    }

    [Fact]
    public void A_condition_names_the_member_with_its_whole_path()
    {
        RequestCheck check = new("KR", TimeProvider.System);
        check.Inside(new("record", "Recording"), "", (inner, _) => inner.RequireIf(
            new("bucketName", "Bucket"), true, true, new("{Type|type} is {{A}}", "{Type|type} 값이 {{A}}")));

        RequestViolation violation = check.Violations.ShouldHaveSingleItem();
        violation.ToString().ShouldBe(
            "Recording.Bucket (record.bucketName) is required when Recording.Type (record.type) is {A}");
        violation.In(ApiLanguage.Korean).ToString().ShouldBe(
            "Recording.Bucket (record.bucketName): Recording.Type (record.type) 값이 {A}인 경우 필수 값입니다");
    }
}
