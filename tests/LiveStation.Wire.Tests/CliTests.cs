using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests;

/// <summary>Other ways to send an example with <c>livestation</c> than those of the corpus.</summary>
public sealed class CliTests(WireFixture wire) : IClassFixture<WireFixture>
{
    public static TheoryData<string, string> WithBody { get; } = Rows();

    [Theory]
    [MemberData(nameof(WithBody))]
    public Task A_body_of_standard_input_has_the_same_bytes(string operation, string example) =>
        ShouldBeSentAsync(new CliFlavour(isBodyFile: true), operation, example);

    [Theory]
    [InlineData("listChannels", "the-last-of-three")]
    [InlineData("createChannel", "a-stage-with-everything")]
    [InlineData("updateReStreamPlatform", "another-key")]
    public Task The_process_sends_the_same_bytes(string operation, string example) =>
        ShouldBeSentAsync(new CliProcess(), operation, example);

    private static TheoryData<string, string> Rows()
    {
        TheoryData<string, string> rows = [];
        foreach (CorpusExample example in WireCorpus.Examples.Where(example => example.Body.Length > 0))
            rows.Add(example.Operation, example.Name);
        return rows;
    }

    private async Task ShouldBeSentAsync(IWireFlavour flavour, string operation, string example) =>
        string.Join('\n', await WireCheck.DifferencesAsync(
            flavour, WireCorpus.Named(operation, example), wire.Server, TestContext.Current.CancellationToken)).ShouldBeEmpty();
}
