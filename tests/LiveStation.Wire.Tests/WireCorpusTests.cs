using LiveStation.Wire.Tests.Corpus;

namespace LiveStation.Wire.Tests;

/// <summary>The expected requests.</summary>
public sealed class WireCorpusTests
{
    [Fact]
    public void All_examples_of_all_operations_are_in_the_corpus() =>
        WireCorpus.Examples.Select(example => $"{example.Group} {example}").ShouldBe(
            Spec.Operations.SelectMany(one => one.Operation.Examples.Select(
                example => $"{one.Group.Name} {one.Operation.Id}/{example.Name}")), ignoreOrder: true);

    [Fact]
    public void A_body_has_the_order_of_its_type_and_the_literals_of_the_example() =>
        WireCorpus.Named("createQualitySet", "for-concerts").Body.ShouldBe(
            """{"name":"concert-1080p","qualityIds":[4101],"isEnabledUll":false,"segmentDuration":2000,"segmentCount":5"""
            + ""","enableHlsTimedMetadata":true,"timedMetadata":{"header":"scene","interval":5000,"key":"song"}}""");

    [Theory]
    [InlineData("listChannels/the-last-of-three", "GET /api/v2/channels?pageNo=2&pageSizeNo=2")]
    [InlineData("updateQualitySet/longer-segments", "PUT /api/v2/qualitySets/3109")]
    public void A_target_has_the_prefix_of_the_zone_and_the_values_of_the_example(string name, string line)
    {
        CorpusExample example = WireCorpus.Examples.Single(one => $"{one}" == name);

        $"{example.Method} {example.Target}".ShouldBe(line);
    }
}
