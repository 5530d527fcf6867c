using System.Text;
using LiveStation.Generator.Engine.Model;
using LiveStation.Wire.Tests.Corpus;

namespace LiveStation.Flavours.Tools.Tests.Prism;

/// <summary>Prism accepts the requests of the client and the responses of the examples, as the document describes them.</summary>
public sealed class PrismTests(PrismProxy prism) : IClassFixture<PrismProxy>
{
    private const string Region = "x-ncp-region_code";

    [Fact]
    public async Task Each_example_is_a_request_and_a_response_without_violations()
    {
        using ViolationRecorder recorder = new();
        using HttpClient http = new(recorder);
        List<string> found = [];

        foreach (CorpusExample example in WireCorpus.Examples)
        {
            prism.Server.RespondWith(example.Status, example.Response);
            await SendAsync(http, example);
            prism.Server.TakeRequests().Count.ShouldBe(1, $"{example} was not forwarded.");
            if (recorder.Violations.Length > 0)
                found.Add($"{example}: {recorder.Violations}");
        }

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"channelName\":", "\"chanelName\":", "channelName")]
    [InlineData("\"STANDARD\"", "\"STANDART\"", "planType")]
    public async Task A_wrong_member_of_a_body_is_a_violation(string part, string wrong, string member)
    {
        CorpusExample example = WireCorpus.Named("createReStreamChannel", "a-rehearsal");
        using HttpRequestMessage request = Request(example, example.Body.Replace(part, wrong, StringComparison.Ordinal));

        (await ViolationsAsync(request)).ShouldContain(member);
    }

    [Fact]
    public async Task A_wrong_region_is_a_violation()
    {
        using HttpRequestMessage request = Request(WireCorpus.Named("createReStreamChannel", "a-rehearsal"));
        request.Headers.Remove(Region);
        request.Headers.Add(Region, "XX");

        (await ViolationsAsync(request)).ShouldContain(Region);
    }

    [Fact]
    public async Task A_wrong_value_in_a_query_is_a_violation()
    {
        CorpusExample example = WireCorpus.Named("listChannels", "the-last-of-three");
        using HttpRequestMessage request = Request(example with
        {
            Target = example.Target.Replace("pageNo=2", "pageNo=two", StringComparison.Ordinal),
        });

        (await ViolationsAsync(request)).ShouldContain("pageNo");
    }

    [Fact]
    public async Task A_response_that_the_document_does_not_describe_is_a_violation()
    {
        using HttpRequestMessage request = Request(WireCorpus.Named("listChannels", "the-last-of-three"));

        (await ViolationsAsync(request, """{"contents":[]}""")).ShouldContain("response");
    }

    [Fact]
    public async Task A_request_without_a_signature_is_a_violation()
    {
        using HttpRequestMessage request = Request(WireCorpus.Named("listChannels", "the-last-of-three"));
        request.Headers.Remove("x-ncp-apigw-signature-v2");

        (await ViolationsAsync(request)).ShouldContain("security");
    }

    // Prism compares paths without the prefix of the zone.
    private async Task SendAsync(HttpClient http, CorpusExample example)
    {
        using LiveStationClient client = new(http, new NcpCredentials("access", "a secret of tests"), new ApiClientOptions
        {
            Zone = new ApiZone(prism.Address, "", example.Zone.Region), TimeProvider = new ExampleClock(),
        });
        (GroupModel group, OperationModel operation) = Spec.Operations.Single(one => one.Operation.Id == example.Operation);
        try
        {
            await ClientCall.SendAsync(client, group, operation, operation.Examples.Single(one => one.Name == example.Name));
        }
        catch (ApiErrorException error) when ((int)error.StatusCode == example.Status)
        {
            // The response of the example is an error.
        }
    }

    private HttpRequestMessage Request(CorpusExample example, string? body = null)
    {
        prism.Server.RespondWith(example.Status, example.Response);
        string target = example.Target[example.Zone.Prefix.Length..];
        HttpRequestMessage request = new(new HttpMethod(example.Method), new Uri(prism.Address, target));
        request.Headers.Add(Region, example.Zone.Region);
        foreach (string name in new[] { "x-ncp-iam-access-key", "x-ncp-apigw-timestamp", "x-ncp-apigw-signature-v2" })
            request.Headers.Add(name, "1787536800000");
        if (example.Body.Length > 0)
            request.Content = new StringContent(body ?? example.Body, Encoding.UTF8, "application/json");
        return request;
    }

    private async Task<string> ViolationsAsync(HttpRequestMessage request, string? response = null)
    {
        using ViolationRecorder recorder = new();
        using HttpClient http = new(recorder);
        if (response is not null)
            prism.Server.RespondWith(200, response);
        using HttpResponseMessage received = await http.SendAsync(request, TestContext.Current.CancellationToken);
        prism.Server.TakeRequests().Count.ShouldBe(1);
        return recorder.Violations;
    }
}
