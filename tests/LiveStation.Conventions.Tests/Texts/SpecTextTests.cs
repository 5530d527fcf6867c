using LiveStation.Generator.Engine.Text;

namespace LiveStation.Conventions.Tests.Texts;

/// <summary>The form of all texts of the spec: how they begin and end, and their length.</summary>
public sealed class SpecTextTests
{
    private static readonly IReadOnlyList<SpecText> Texts =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(path => SpecText.Of(new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)))),
    ];

    [Fact]
    public void Every_text_of_the_spec_has_the_form_that_its_kind_requires() =>
        string.Join('\n', Texts.SelectMany(Objections)).ShouldBeEmpty();

    [Fact]
    public void Texts_of_every_kind_are_found_in_both_languages()
    {
        foreach (SpecTextKind kind in Enum.GetValues<SpecTextKind>())
            Texts.Where(text => text.Kind == kind).Select(text => text.Language).Distinct().ShouldBe(["en", "ko"], $"{kind}");
    }

    [Theory]
    [InlineData("operations", "getPier", "doc", "Reads one pier.", "begins with the verb that .NET uses: Gets, Lists, Creates, …")]
    [InlineData("operations", "getPier", "doc", "A pier.", "begins with a verb in the third person")]
    [InlineData("enums", "Tide", "doc", "How high the water is.", "begins with a noun: no question word, no pronoun, no verb")]
    [InlineData("types", "Pier", "doc", "Whether it is open.", "begins with a noun: no question word, no pronoun, no verb")]
    [InlineData("types", "Pier", "doc", "Pier", "ends in a full stop")]
    [InlineData("types", "Pier", "doc", "Pier. Open. Free.", "has at most 2 sentences, except in a note or a condition")]
    [InlineData("types", "Pier", "doc", "Pier (open?).", "asks no question")]
    [InlineData("types", "Pier", "doc", "Pier with three lamps.", "has a number of 3 or more in digits")]
    [InlineData("types", "Pier", "note", "Pier with twelve lamps.", "has a number of 3 or more in digits")]
    [InlineData("types", "Pier", "doc", "Pier. It is on an older page.", "says only in a note how a page was read")]
    [InlineData("types", "Pier", "doc", "Pier. The lamp could not be verified.", "says only in a note how a page was read")]
    public void An_objection_to_an_English_text_names_place_and_rule(string section, string name, string key, string text, string rule) =>
        Objection(section, name, key, "en", text).ShouldBe($"spec/one.yaml(4): en: {text} – expected: {rule}");

    [Theory]
    [InlineData("operations", "getPier", "doc", "부두 조회.", "ends each sentence in 니다")]
    [InlineData("types", "Pier", "when", "부두가 있는 경우.", "ends each sentence in 니다")]
    [InlineData("types", "Pier", "doc", "부두를 나타냅니다.", "begins with a noun phrase without an ending")]
    [InlineData("types", "Pier", "doc", "부두가 있음.", "begins with a noun phrase, not with a sentence made a noun")]
    [InlineData("types", "Pier", "doc", "부두. 등대가 있음.", "ends each sentence after the first in 니다")]
    [InlineData("types", "Pier", "doc", "부두. 예전 문서에 있습니다.", "says only in a note how a page was read")]
    [InlineData("types", "Pier", "doc", "부두. 이전 공식 문서에 있습니다.", "says only in a note how a page was read")]
    public void An_objection_to_a_Korean_text_names_place_and_rule(string section, string name, string key, string text, string rule) =>
        Objection(section, name, key, "ko", text).ShouldBe($"spec/one.yaml(4): ko: {text} – expected: {rule}");

    [Theory]
    [InlineData("operations", "getPier", "doc", "ko", "부두를 조회합니다(최대 10개). 열려 있어야 합니다.")]
    [InlineData("operations", "getPier", "note", "en", "The response could not be read. It is inferred. It may differ.")]
    [InlineData("operations", "getPier", "examples", "en", "What?")]
    [InlineData("types", "Pier", "doc", "en", "Pier in H.264, 1.5 km from the coast. Two lamps are on it.")]
    [InlineData("types", "Pier", "doc", "ko", "부두의 모음. 등대가 있습니다.")]
    [InlineData("types", "Pier", "when", "en", "When the pier is closed, this property is missing.")]
    public void Texts_of_the_right_form_are_accepted(string section, string name, string key, string language, string text) =>
        Objections(section, name, key, language, text).ShouldBeEmpty();

    private static string Objection(string section, string name, string key, string language, string text) =>
        Objections(section, name, key, language, text).ShouldHaveSingleItem();

    private static IEnumerable<string> Objections(string section, string name, string key, string language, string text) =>
        SpecText.Of(new SpecFile("spec/one.yaml", $"{section}:\n  {name}:\n    {key}:\n      {language}: \"{text}\"\n"))
            .SelectMany(Objections);

    private static IEnumerable<string> Objections(SpecText text) =>
        SpecTextRule.All.Where(rule => !rule.Holds(text)).Select(rule => $"{text} – expected: {rule.Rule}");
}
