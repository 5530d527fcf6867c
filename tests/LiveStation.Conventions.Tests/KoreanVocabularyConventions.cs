using System.Text.RegularExpressions;

namespace LiveStation.Conventions.Tests;

/// <summary>Korean texts of the spec use the vocabulary of the vendor's Korean pages.</summary>
public sealed class KoreanVocabularyConventions
{
    private const string NotInAWord = "(?<![가-힣])";

    // Patterns of text that is not allowed, each with its replacement.
    private static readonly IReadOnlyList<(Regex Pattern, string Instead)> Vocabulary =
    [
        Write("타임머신", insteadOf: "되감"),
        Write("메인 스트림", insteadOf: NotInAWord + "주 스트림"),
        Write("메인 인코더", insteadOf: NotInAWord + "주 인코더"),
        Write("백업 스트림", insteadOf: "예비"),
        Write("콜백 엔드포인트", insteadOf: "콜백 주소"),
        Write("관리자", insteadOf: "담당자"),
        Write("알람", insteadOf: "알림"),
        Write("SMS", insteadOf: NotInAWord + "문자(?!열)"),
        Write("화질 설정", insteadOf: "화질 세트"),
        Write("화질", insteadOf: "화질 프로필"),
        Write("Passthrough 화질", insteadOf: "원본 그대로"),
        Write("아이디", insteadOf: "식별자"),
        Write("정지", insteadOf: "중지"),
        Write("정지 해제", insteadOf: "다시 사용"),
        Write("송출 예약", insteadOf: "예약된 시작"),
        Write("생성", insteadOf: "만듦|만듭"),
        Write("해제", insteadOf: "풂|풉"),
        Write("활성화 또는 복구", insteadOf: "되살"),
        Write("명세", insteadOf: "스펙"),
        Write("값", insteadOf: "단어"),
        Write("정의되지 않은 값", insteadOf: "모르는 값"),
        Write("서드파티", insteadOf: "다른 곳에서 만든"),
        Write("Dispose하지 않으며", insteadOf: "닫지 않"),
        Write("직렬화", insteadOf: "다시 쓸 때"),
        Write("유사 문서를 바탕으로 추정했습니다", insteadOf: "미루어"),
    ];

    [Fact]
    public void Korean_texts_of_the_spec_use_the_vocabulary_of_the_vendor()
    {
        IEnumerable<string> objections = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Objections("spec/" + Path.GetFileName(path), File.ReadAllLines(path)));

        string.Join('\n', objections).ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_of_the_spec_has_Korean_texts()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml"))
            KoreanTexts.Of(File.ReadAllLines(path)).ShouldNotBeEmpty(path);
    }

    [Theory]
    [InlineData("name: { en: A name., ko: 채널의 식별자. }")]
    [InlineData("ko: 채널의 식별자.")]
    [InlineData("ko: \"채널의: 식별자.\"")]
    [InlineData("{ \"ko\": \"채널의 식별자.\" }")]
    [InlineData("ko: >-\n  채널의\n  식별자.\nen: The identifier.")]
    public void An_objection_names_the_place_and_what_to_write(string yaml)
    {
        string[] lines = yaml.Split('\n');

        string objection = Objections("spec/one.yaml", lines).ShouldHaveSingleItem();

        int line = Array.FindIndex(lines, text => text.Contains("식별자")) + 1;
        objection.ShouldStartWith($"spec/one.yaml({line}): write '아이디', not '식별자': ");
    }

    [Theory]
    [InlineData("ko: 영문 소문자와 숫자 32자로 된 문자열입니다.")]
    [InlineData("ko: >-\n  채널의 아이디.\nvalue: 식별자")]
    [InlineData("en: 식별자")]
    [InlineData("# ko: 식별자")]
    public void A_longer_word_and_text_that_is_not_Korean_are_accepted(string yaml) =>
        Objections("spec/one.yaml", yaml.Split('\n')).ShouldBeEmpty();

    private static IEnumerable<string> Objections(string file, string[] lines) =>
        from text in KoreanTexts.Of(lines)
        from entry in Vocabulary
        from Match match in entry.Pattern.Matches(text.Text)
        select $"{file}({text.Line}): write '{entry.Instead}', not '{match.Value}': {text.Text}";

    private static (Regex Pattern, string Instead) Write(string instead, string insteadOf) =>
        (new Regex(insteadOf, RegexOptions.CultureInvariant), instead);
}
