using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Tests.Shared.LargeSpecs;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>
/// Compiling a spec that is 4 times as large takes about 4 times the work. Work is measured in allocated bytes, which are
/// the same on every machine and in every run, unlike elapsed time.
/// </summary>
public sealed class LargeSpecTests
{
    private const int Few = 200;
    // So many unknown names reach the limit of suggestions, from which on the work is linear.
    private const int FewMistakes = 500;
    private const int Factor = 4;

    public static TheoryData<string> Constructs => [.. LargeSpec.All.Keys];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Work_grows_with_the_number_of_a_construct_and_not_with_its_square(string construct)
    {
        int number = LargeMistakes.All.ContainsKey(construct) ? FewMistakes : Few;
        foreach (Flavour flavour in FlavourCatalog.All)
        {
            _ = LargeSpec.Compile(construct, 1, flavour);
            long few = AllocatedBy(() => LargeSpec.Compile(construct, number, flavour));
            long many = AllocatedBy(() => LargeSpec.Compile(construct, number * Factor, flavour));

            ((double)many / few).ShouldBeLessThan(Factor * 1.5, $"{construct}, {flavour}");
        }
    }

    [Fact]
    public void Every_key_that_can_contain_many_values_has_a_construct()
    {
        string[] covered = [.. LargeSpec.All.Keys.SelectMany(construct => LargeSpec.Files(construct, 20))
            .SelectMany(file => ListedKeys.Of(SpecCompiler.Parse(file), 20))];

        ListedKeys.All.ShouldContain("Field.oneOf/*, list");
        ListedKeys.All.Except(covered).ShouldBeEmpty("Add a construct to tests/Shared/LargeSpecs.");
    }

    [Fact]
    public void The_letters_that_are_compared_for_suggestions_are_limited()
    {
        var suggestions = new Suggestions();
        string[] known = [.. Enumerable.Range(0, 1000).Select(number => $"value{number}")];
        for (int unknown = 0; unknown < 10_000; unknown++)
            suggestions.For($"x{unknown}", known);

        suggestions.Compared.ShouldBeInRange(Suggestions.MostCompared, Suggestions.MostCompared + 20_000);
        suggestions.For("valeu1", known).ShouldBe("");
    }

    [Fact]
    public void Long_names_use_up_the_limit_as_fast_as_many_short_ones()
    {
        var suggestions = new Suggestions();
        string[] known = [.. Enumerable.Range(0, 10).Select(number => new string('a', 50_000) + number)];
        for (int unknown = 0; unknown < 4; unknown++)
            suggestions.For("x", known);
        suggestions.Compared.ShouldBeGreaterThanOrEqualTo(Suggestions.MostCompared);

        var others = new Suggestions();
        others.For(new string('a', 1_000_000), known);
        others.Compared.ShouldBe(1);
    }

    [Fact]
    public void The_part_that_a_broken_text_belongs_to_is_searched_and_not_counted_off()
    {
        var order = new Counting();
        var starts = new StartTable(Enumerable.Range(0, 4096).Select(start => start * 10).Reverse(), order);
        for (int place = 0; place < 1000; place++)
            starts.LastUpTo((place * 10) + 5).ShouldBe(place * 10);

        starts.LastUpTo(-1).ShouldBe(-1);
        starts.LastUpTo(10).ShouldBe(10);
        starts.LastUpTo(int.MaxValue).ShouldBe(40_950);
        order.Count.ShouldBeLessThan(1003 * 14);
    }

    [Fact]
    public void A_value_without_many_facts_is_one_mistake_that_lists_the_first()
    {
        string[] facts = [.. Enumerable.Range(0, 50).Select(number => $"f{number}: {{ type: int, en: A., ko: 가. }}")];
        SpecText.BindAll(
            [new SpecFile("head.yaml", SpecText.Head), new SpecFile("shop.yaml",
                $"group: Goods\nenums: {{ E: {{ doc: {{ en: A., ko: 가. }}, facts: {{ {string.Join(", ", facts)} }}, values: {{ "
                + "A: { f1: 1, en: A., ko: 가. } } } }")],
            out string[] mistakes);

        mistakes.ShouldHaveSingleItem().ShouldEndWith(
            "error LSG0050: Value 'A' does not specify 'f0', 'f2', 'f3' and others, which every value of 'E' must specify.");
    }

    [Fact]
    public void The_first_unknown_names_get_a_suggestion() =>
        new Suggestions().For("colr", ["color", "size"]).English.ShouldBe("Did you mean 'color'?");

    private static long AllocatedBy(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Counting : IComparer<int>
    {
        public int Count { get; private set; }

        public int Compare(int one, int other)
        {
            Count++;
            return one.CompareTo(other);
        }
    }
}
