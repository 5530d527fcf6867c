using System.Reflection;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Schema;

/// <summary>The description of the language contains exactly the keys and literals that the binders read.</summary>
public sealed class LanguageTests
{
    // A hover text must be short enough to read at a glance.
    private const int MostCharacters = 140;

    private static readonly Dictionary<string, string[]> Bound = typeof(SpecKeys)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(string[]))
        .ToDictionary(field => field.Name["Of".Length..], field => (string[])field.GetValue(null)!);

    public static TheoryData<string> Places => [.. Bound.Keys.Where(name => name != "Rules")];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_has_the_keys_that_its_binder_reads(string place)
    {
        KeyOwner owner = SpecLanguage.Owners.SingleOrDefault(owner => owner.Id == place)
            .ShouldNotBeNull($"Describe '{place}' in Language, and list it in SpecLanguage.Owners.");

        owner.Keys.Select(key => key.Name).ShouldBe(Bound[place]);
    }

    [Fact]
    public void No_place_is_described_that_no_binder_reads() => SpecLanguage.Owners.Select(owner => owner.Id)
        .ShouldBe(Bound.Keys.Where(name => name != "Rules"), ignoreOrder: true);

    [Fact]
    public void Rules_have_the_keys_that_their_binder_reads() =>
        SpecLanguage.Rules.Select(key => key.Name).ShouldBe(SpecKeys.OfRules);

    [Fact]
    public void Literals_are_those_that_binders_read()
    {
        Texts(LanguageLiterals.Certainty).ShouldBe(Literals.Certainty.Keys);
        Texts(LanguageLiterals.ErrorClass).ShouldBe(Literals.ErrorClass.Keys);
        Texts(LanguageLiterals.Retry).ShouldBe(Literals.Retry.Keys);
        Texts(LanguageLiterals.Auth).ShouldBe(Literals.Auth.Keys);
        Texts(LanguageLiterals.Languages).ShouldBe(Literals.Languages.Keys);
        Texts(LanguageLiterals.Scalars).ShouldBe(Literals.Scalars.Keys);
        Texts(LanguageLiterals.Paged).ShouldBe([ReplyBinder.Paged, ReplyBinder.Unbounded]);
        LanguageLiterals.NoBody.Text.ShouldBe(ReplyBinder.NoBody);
    }

    [Fact]
    public void Each_key_literal_and_place_is_described_in_sentences_of_both_languages()
    {
        IEnumerable<string> texts = Descriptions.SelectMany(text => new[] { text.En, text.Ko });

        texts.ShouldAllBe(text => text.EndsWith('.') && !text.Contains('\n') && text.Length <= MostCharacters);
    }

    [Fact]
    public void Each_text_of_the_schema_is_English_and_Korean()
    {
        DocText[] texts = [.. Descriptions, .. SpecLanguage.Definitions.Select(owner => owner.Title), .. Expectations];

        texts.Length.ShouldBeGreaterThan(200);
        texts.Where(text => HasHangul(text.En)).ShouldBeEmpty();
        texts.Where(text => !HasHangul(text.Ko)).ShouldBeEmpty();
    }

    [Fact]
    public void Definitions_have_unique_names() =>
        SpecLanguage.Definitions.Select(owner => owner.Id).ShouldBeUnique();

    private static IEnumerable<DocText> Descriptions => SpecLanguage.Definitions
        .SelectMany(owner => owner.Keys.Select(key => key.Description).Append(owner.Description))
        .Concat(LanguageLiterals.All.Select(literal => literal.Description))
        .Concat([
            Snippets.Operation.Description, Snippets.Type.Description, Snippets.Enum.Description, Snippets.Field.Description,
        ]);

    private static IEnumerable<DocText> Expectations => typeof(Forms).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => member.GetValue(null)).Select(form => (form as OpenLiteralForm)?.Text ?? form as TextForm)
        .Select(form => form?.Expected).OfType<DocText>();

    private static bool HasHangul(string text) => text.Any(c => c is >= '가' and <= '힣');

    private static IEnumerable<string> Texts(IEnumerable<LanguageLiteral> words) => words.Select(word => word.Text);
}
