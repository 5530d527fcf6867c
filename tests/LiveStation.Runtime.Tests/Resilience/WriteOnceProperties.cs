using FsCheck;
using FsCheck.Fluent;
using LiveStation.Runtime.CompilerServices;
using Microsoft.FSharp.Core;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>Whatever happens to connections, a write takes effect at most once, and no record contains a secret.</summary>
public sealed class WriteOnceProperties
{
    private const ulong Seed = 20_261_130;

    private const string Token = "header-token-4711", Value = "path-value-4712", Key = "body-key-4713";

    private static readonly Fault[] All = Enum.GetValues<Fault>();

    private static readonly ApiOperation<SampleAlert> Write = new(
        "changeAlert", "PUT", "/alerts/{alertId}", SampleApi.Envelope.Object(SampleAlertJson.Instance));

    private static Arbitrary<Fault[]> Faults => Gen.Elements(All).ArrayOf().Resize(6).ToArbitrary();

    [Fact]
    public void A_write_takes_effect_at_most_once_for_any_sequence_of_faults() =>
        Prop.ForAll(Faults, faults => Run(faults, isRepeatable: false).Effects <= 1)
            .Check(Times(150));

    [Fact]
    public void A_write_that_is_marked_as_repeatable_ends_well_after_up_to_two_faults() =>
        Prop.ForAll(
            Faults,
            faults => Run([.. faults.Where(fault => fault is not (Fault.ClockAhead or Fault.ClockBehind)).Take(2)], isRepeatable: true).IsGood)
            .Check(Times(50));

    [Fact]
    public void No_report_span_measurement_or_message_contains_a_secret()
    {
        using Collected collected = new("Secretive.Client");
        List<string> texts = [];
        foreach (Fault fault in All)
            texts.AddRange(Run([fault, Fault.Unavailable], isRepeatable: true, api: "Secretive").Texts);
        texts.AddRange(collected.Spans.SelectMany(span => span.TagObjects.Select(tag => tag.ToString()).Append(span.DisplayName)));
        texts.AddRange(collected.Measurements.Select(one => one.ToString()));

        texts.Count.ShouldBeGreaterThan(100);
        string all = string.Join('\n', texts);
        foreach (string secret in (string[])[Token, Value, Key, SampleApi.Credentials.SecretKey.Reveal(), SampleApi.Credentials.AccessKey])
            all.ShouldNotContain(secret);
    }

    private static Config Times(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

    private static (int Effects, bool IsGood, string[] Texts) Run(Fault[] faults, bool isRepeatable, string api = "Sample") =>
        RunAsync(faults, isRepeatable, api).GetAwaiter().GetResult();

    private static async Task<(int Effects, bool IsGood, string[] Texts)> RunAsync(Fault[] faults, bool isRepeatable, string api)
    {
        VirtualTime time = new();
        RecordingObserver observer = new();
        await using FaultServer server = new(time, faults);
        using HttpClient client = server.CreateHttpClient();
        ApiProfile profile = new(api, RuntimeContract.Version, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors);
        using ApiTransport transport = new(profile, client, SampleApi.Credentials, new ApiClientOptions
        {
            Zone = new ApiZone(server.Address, "/api/v2", "KR"), TimeProvider = time, Observer = observer,
        });
        ApiTransport view = transport.With(new CallOptions { IsRepeatable = isRepeatable, Headers = { ["X-Token"] = Token } });
        ApiCall<SampleAlert> call = Write.At(Value).Body(
            SampleOrderJson.Instance, new SampleOrder { Name = "order", Key = new Secret(Key) }, check: null);

        Exception? failure = await Record.ExceptionAsync(() => view.SendAsync(call, CancellationToken.None));

        return (server.Effects, failure is null, [.. observer.Lines, failure?.ToString() ?? ""]);
    }
}
