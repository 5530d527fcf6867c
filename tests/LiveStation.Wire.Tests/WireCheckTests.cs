using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests;

/// <summary>The comparison itself: it accepts the specified request, and finds every difference.</summary>
public sealed class WireCheckTests
{
    private static readonly CorpusExample Example = WireCorpus.Named("updateQualitySet", "longer-segments");

    [Fact]
    public async Task The_specified_request_has_no_differences() =>
        (await DifferencesAsync(new RawFlavour(RawFlavour.Request))).ShouldBeEmpty();

    [Fact]
    public async Task A_chunked_body_has_no_differences()
    {
        string Chunked(CorpusExample example) => RawFlavour.Request(example)
            .Replace($"Content-Length: {example.Body.Length}", "Transfer-Encoding: chunked", StringComparison.Ordinal)
            .Replace(example.Body, $"{5:x}\r\n{example.Body[..5]}\r\n{example.Body.Length - 5:x}\r\n{example.Body[5..]}\r\n0\r\n\r\n",
                StringComparison.Ordinal);

        (await DifferencesAsync(new RawFlavour(Chunked))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PUT /", "POST /", "request line")]
    [InlineData("/3109", "/3108", "request line")]
    [InlineData("\"segmentCount\":3", "\"segmentCount\":4", "body")]
    [InlineData("Content-Type: application/json", "Content-Type: text/plain", "Content-Type")]
    [InlineData("Content-Type: application/json", "Content-Type: application/json\r\nContent-Type: application/json", "Content-Type")]
    [InlineData("region_code: KR", "region_code: FKR", "region")]
    [InlineData("access-key: LS", "access-key: ls", "access key")]
    [InlineData("timestamp: 1787536800000", "timestamp: 1787536800001", "signature")]
    [InlineData("Host:", "Accept: text/html\r\nHost:", "Accept")]
    public async Task A_difference_is_found(string part, string replacement, string difference)
    {
        string Changed(CorpusExample example) => RawFlavour.Request(example).Replace(part, replacement, StringComparison.Ordinal);

        IReadOnlyList<string> differences = await DifferencesAsync(new RawFlavour(Changed));

        differences.ShouldHaveSingleItem().ShouldContain(difference, Case.Sensitive);
    }

    [Fact]
    public async Task A_repeated_request_is_found() =>
        (await DifferencesAsync(new RawFlavour(RawFlavour.Request, RawFlavour.Request)))
            .ShouldHaveSingleItem().ShouldBe("raw sent 2 requests.");

    [Fact]
    public async Task A_missing_request_is_found() =>
        (await DifferencesAsync(new RawFlavour())).ShouldHaveSingleItem().ShouldBe("raw sent 0 requests.");

    [Fact]
    public async Task An_exception_is_a_difference() =>
        (await DifferencesAsync(new RawFlavour(_ => throw new NotSupportedException("No arrays.")))).ShouldHaveSingleItem()
            .ShouldStartWith("raw failed: System.NotSupportedException: No arrays.");

    [Theory]
    [InlineData("updateQualitySet", "A shell has no arrays.", true)]
    [InlineData("updateQualitySets", "A shell has no arrays.", false)]
    [InlineData("updateQualitySet", " ", false)]
    public void A_listed_example_exists_and_has_a_reason(string operation, string reason, bool isValid) =>
        new NotExpressible(operation, reason, "셸에는 배열이 없습니다.").IsValid().ShouldBe(isValid);

    private static async Task<IReadOnlyList<string>> DifferencesAsync(IWireFlavour flavour)
    {
        await using RecordingServer server = new();
        return await WireCheck.DifferencesAsync(flavour, Example, server, TestContext.Current.CancellationToken);
    }
}
