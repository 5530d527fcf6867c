using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>
/// A spec that is four times as large takes about four times the work. Work is counted in allocated bytes, which are the
/// same on every machine and in every run; a clock would not be.
/// </summary>
public sealed class LargeSpecTests
{
    private const int Few = 500;
    private const int Factor = 4;

    public static TheoryData<string> Constructs => [.. LargeSpecs.All.Keys];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Work_grows_with_the_number_of_a_construct_and_not_with_its_square(string construct)
    {
        foreach (Flavour flavour in FlavourCatalog.All)
        {
            _ = LargeSpecs.Compile(construct, 1, flavour);
            long few = AllocatedBy(() => LargeSpecs.Compile(construct, Few, flavour));
            long many = AllocatedBy(() => LargeSpecs.Compile(construct, Few * Factor, flavour));

            ((double)many / few).ShouldBeLessThan(Factor * 1.5, $"{construct}, {flavour}");
        }
    }

    [Fact]
    public void The_names_that_are_compared_for_suggestions_are_limited()
    {
        var suggestions = new Suggestions();
        string[] known = [.. Enumerable.Range(0, 1000).Select(number => $"value{number}")];
        for (int unknown = 0; unknown < 10_000; unknown++)
            suggestions.For($"x{unknown}", known);

        suggestions.Compared.ShouldBe(Suggestions.MostCompared);
        suggestions.For("valeu1", known).ShouldBe("");
    }

    [Fact]
    public void The_first_unknown_names_get_a_suggestion() =>
        new Suggestions().For("colr", ["color", "size"]).ShouldBe("Did you mean 'color'?");

    private static long AllocatedBy(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
