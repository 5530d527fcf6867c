using System.Net;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Mutations;
using LiveStation.Json.Tests.Subjects;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Strict mode through the client; all other properties check it through the codecs.</summary>
public sealed class StrictProperties
{
    private static readonly Subject Channels =
        Replies.Of(Spec.Operations.Single(one => one.Id == "getReStreamChannel"));

    [Fact]
    public async Task A_documented_response_is_accepted()
    {
        foreach (Document document in Runs.Sample(DocumentGen.Of(Channels)))
            (await ReadAsync(JsonText.Utf8(document.Root))).ShouldBeNull($"{document}");
    }

    [Theory]
    [InlineData(nameof(TextForNumber))]
    [InlineData(nameof(UnknownMember))]
    [InlineData(nameof(NewWord))]
    [InlineData(nameof(AliasMember))]
    [InlineData(nameof(RepeatedMember))]
    public async Task A_response_with_drift_is_refused_at_the_first_drift(string mutator)
    {
        Mutator changing = Mutators.All.Single(one => $"{one}" == mutator);
        foreach (Mutation mutation in Runs.Sample(Runs.Mutations(changing, Channels)))
        {
            ApiFormatException fault = (await ReadAsync(mutation.Utf8)).ShouldNotBeNull(ShownText.Of(mutation.Utf8));
            mutation.Told.Select(told => told.Path).ShouldContain(fault.JsonPath);
        }
    }

    private static async Task<ApiFormatException?> ReadAsync(byte[] answer)
    {
        using HttpClient http = new(new Answering(answer));
        using LiveStationClient client = new(
            http, new NcpCredentials("access", "a secret of tests"), new ApiClientOptions { ThrowOnDrift = true });
        try
        {
            await client.ReStream.GetAsync("ls-1", TestContext.Current.CancellationToken);
            return null;
        }
        catch (ApiFormatException fault)
        {
            return fault;
        }
    }

    private sealed class Answering(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
            });
    }
}
