using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Tests.Naming;

public sealed class NearestTests
{
    private static readonly string[] Keys = ["optional", "aliases", "certainty", "type"];

    [Theory]
    [InlineData("optionl", "optional")]
    [InlineData("OPTIONAL", "optional")]
    [InlineData("tpye", "type")]
    [InlineData("alias", "aliases")]
    public void A_misspelt_name_finds_the_one_that_was_meant(string name, string expected) =>
        Nearest.To(name, Keys).ShouldBe(expected);

    [Theory]
    [InlineData("nullable")]
    [InlineData("")]
    [InlineData("x")]
    public void A_name_that_is_similar_to_none_has_no_suggestion(string name) => Nearest.To(name, Keys).ShouldBeNull();

    [Theory]
    [InlineData("timestamp(s)", "timestamp(ms)")]
    [InlineData("timestamp", "timestamp(ms)")]
    [InlineData("int64", "int")]
    [InlineData("250004", "250005")]
    [InlineData("zone-1", "zone-2")]
    [InlineData("include", "exclude")]
    [InlineData("listed", "unlisted")]
    [InlineData("minLength", "min")]
    [InlineData("optionalValue", "optional")]
    public void A_name_that_means_something_else_is_not_suggested(string name, string known) =>
        Nearest.To(name, [known]).ShouldBeNull();

    [Fact]
    public void The_sentence_names_the_nearest() =>
        Nearest.Sentence("optionl", Keys).English.ShouldBe("Did you mean 'optional'?");

    [Fact]
    public void The_sentence_lists_the_known_ones_when_none_is_near_and_they_are_few() =>
        Nearest.Sentence("nullable", Keys).English.ShouldBe("Valid values: aliases, certainty, optional, type.");

    [Fact]
    public void The_sentence_lists_the_first_of_the_known_ones_when_they_are_many() =>
        Nearest.Sentence("nullable", Enumerable.Range(0, 50).Select(i => $"word-{i}")).English.ShouldBe(
            "The 50 valid values include: word-0, word-1, word-10, word-11, word-12, word-13, word-14, word-15, word-16, "
            + "word-17, word-18, word-19.");

    [Fact]
    public void A_name_of_thousands_of_letters_is_similar_to_none() =>
        Nearest.To(new string('a', 100_000), [new string('a', 100_001)]).ShouldBeNull();

    [Fact]
    public void A_name_of_thousands_of_letters_is_compared_with_none()
    {
        int asked = 0;
        Nearest.To(new string('a', 129), Enumerable.Range(0, 10).Select(number => $"a{asked++}{number}")).ShouldBeNull();
        asked.ShouldBe(0);

        Nearest.To(new string('a', 128), Enumerable.Range(0, 10).Select(number => $"a{asked++}{number}")).ShouldBeNull();
        asked.ShouldBe(10);
    }
}
