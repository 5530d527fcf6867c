using System.Diagnostics.Metrics;
using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>The drift meter, which is named after the API.</summary>
public sealed class DriftMeterTests
{
    [Fact]
    public async Task A_metric_distinguishes_two_apis_of_a_process()
    {
        List<string> counted = [];
        using MeterListener listener = Listen(counted, "Radio.Client", "Shop.Client");
        foreach (string api in (string[])["Radio", "Shop"])
            await ProbeAsync(api, "twoApisProbe");

        counted.Where(line => line.Contains("twoApisProbe")).ShouldBe(
        [
            "Radio.Client: 1 api=Radio operation=twoApisProbe kind=WrongKind",
            "Shop.Client: 1 api=Shop operation=twoApisProbe kind=WrongKind",
        ]);
    }

    [Fact]
    public async Task A_listener_of_one_api_receives_no_measurement_of_another()
    {
        List<string> counted = [];
        using MeterListener listener = Listen(counted, "Theatre.Client");

        await ProbeAsync("Theatre", "oneMeterProbe");
        await ProbeAsync("Cinema", "oneMeterProbe");

        counted.ShouldBe(["Theatre.Client: 1 api=Theatre operation=oneMeterProbe kind=WrongKind"]);
    }

    [Fact]
    public async Task All_clients_of_an_api_share_one_meter()
    {
        List<string> published = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, _) =>
        {
            lock (published)
                published.Add(instrument.Meter.Name + ": " + instrument.Name);
        };
        listener.Start();

        await ProbeAsync("Museum", "sharedProbe");
        await ProbeAsync("Museum", "sharedProbe");
        CallbackReader.Read(ProfileOf("Museum"), "sharedProbe", SampleAlertJson.Instance, """{"threshold":1}"""u8, onDrift: null);

        published.Where(name => name.StartsWith("Museum.Client: ")).ShouldBeUnique();
        published.ShouldContain("Museum.Client: api.client.drift");
        published.ShouldNotContain(name => name.StartsWith("LiveStation.Runtime"));
    }

    [Fact]
    public void A_metric_counts_by_operation_and_kind()
    {
        List<string> counted = [];
        using MeterListener listener = Listen(counted, "Sample.Client");

        // Tests that run in parallel are counted too: only the name of this operation distinguishes them.
        CallbackReader.Read(SampleApi.Profile, "metricProbe", SampleAlertJson.Instance, """{"threshold":"1","y":2}"""u8, onDrift: null);

        counted.Where(line => line.Contains("metricProbe")).ShouldBe(
        [
            "Sample.Client: 1 api=Sample operation=metricProbe kind=WrongKind",
            "Sample.Client: 1 api=Sample operation=metricProbe kind=UnknownMember",
        ]);
    }

    private static ApiProfile ProfileOf(string api) =>
        new(api, RuntimeContract.Version, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors);

    // A call whose response differs in one place.
    private static async Task ProbeAsync(string api, string operation)
    {
        using HttpClient client = new(StubHandler.Giving(HttpStatusCode.OK, """{"content":{"threshold":"1"}}"""));
        using ApiTransport transport = new(ProfileOf(api), client, SampleApi.Credentials, SampleApi.Once);
        ApiOperation<SampleAlert> probe = new(
            operation, "GET", "/alerts/{alertId}", SampleApi.Envelope.Object(SampleAlertJson.Instance));
        await transport.SendAsync(probe.At("a"), Calls.Token);
    }

    private static MeterListener Listen(List<string> counted, params string[] meters)
    {
        MeterListener listener = new();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (meters.Contains(instrument.Meter.Name) && instrument.Name == "api.client.drift")
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            lock (counted)
                counted.Add(instrument.Meter.Name + ": " + count + " " + string.Join(" ", tags.ToArray().Select(tag => tag.Key + "=" + tag.Value)));
        });
        listener.Start();
        return listener;
    }
}
