using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests;

/// <summary>Every example of every operation, sent by every flavour.</summary>
public sealed class CorpusTests(WireFixture wire) : IClassFixture<WireFixture>
{
    public static TheoryData<string, string, string> Expressible { get; } = Rows();

    public static TheoryData<string> Flavours => [.. WireFlavours.All.Select(flavour => flavour.Name)];

    [Theory]
    [MemberData(nameof(Expressible))]
    public async Task A_flavour_sends_what_the_example_specifies(string flavour, string operation, string example) =>
        string.Join('\n', await DifferencesAsync(flavour, operation, example)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Flavours))]
    public async Task An_example_that_is_listed_as_not_expressible_cannot_be_sent(string flavour)
    {
        foreach (CorpusExample example in WireCorpus.Examples.Where(example => IsListed(Named(flavour), example)))
        {
            IReadOnlyList<string> differences = await DifferencesAsync(flavour, example.Operation, example.Name);
            differences.ShouldNotBeEmpty($"{example} can be sent. Remove it from the list.");
        }
    }

    [Theory]
    [MemberData(nameof(Flavours))]
    public void What_is_listed_as_not_expressible_exists_and_has_a_reason(string flavour) =>
        Named(flavour).NotExpressible.ShouldAllBe(listed => listed.IsValid());

    private static bool IsListed(IWireFlavour flavour, CorpusExample example) =>
        flavour.NotExpressible.Any(listed => listed.IsAbout(example));

    private static IWireFlavour Named(string flavour) => WireFlavours.All.Single(one => one.Name == flavour);

    private static TheoryData<string, string, string> Rows()
    {
        TheoryData<string, string, string> rows = [];
        foreach (IWireFlavour flavour in WireFlavours.All)
        {
            foreach (CorpusExample example in WireCorpus.Examples.Where(example => !IsListed(flavour, example)))
                rows.Add(flavour.Name, example.Operation, example.Name);
        }
        return rows;
    }

    private Task<IReadOnlyList<string>> DifferencesAsync(string flavour, string operation, string example) =>
        WireCheck.DifferencesAsync(
            Named(flavour), WireCorpus.Named(operation, example), wire.Server, TestContext.Current.CancellationToken);
}
