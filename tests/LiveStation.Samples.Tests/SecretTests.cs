using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace LiveStation.Samples.Tests;

/// <summary>Secrets of the sample: keys, stream keys and the secret in the address for callbacks.</summary>
public sealed class SecretTests
{
    [Fact]
    public async Task No_response_no_log_line_and_no_trace_contains_a_secret()
    {
        ConcurrentQueue<Activity> traces = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = traces.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using EmulatedStudio studio = await EmulatedStudio.StartAsync();

        string[] secrets = await SecretsOfAsync(studio);

        string[] texts = [.. studio.Responses, .. studio.Log.Lines, .. traces.ToArray().Select(Text)];
        studio.Responses.Count(text => text.Contains("\"streamKey\":\"***\"", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
        studio.Log.Lines.ShouldContain(line => line.Contains("LiveStation.AspNetCore.Callbacks", StringComparison.Ordinal));
        texts.ShouldContain(text => text.StartsWith("trace LiveStation.Client", StringComparison.Ordinal));
        texts.ShouldContain(text => text.Contains("url.query=***", StringComparison.Ordinal));
        foreach (string secret in secrets)
            texts.Where(text => text.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // Everything that the sample does, with a failed request and a callback of a stranger.
    private static async Task<string[]> SecretsOfAsync(EmulatedStudio studio)
    {
        JsonNode show = (await studio.InsistAsync(HttpMethod.Put, "/shows/river_stage"))!;
        string id = show["channel"]!["channelId"]!.GetValue<string>();
        studio.Emulator.StartEncoder(id);
        await studio.InsistAsync(HttpMethod.Put, $"/channels/{id}/recording");
        await studio.InsistAsync(HttpMethod.Get, $"/channels/{id}");
        await studio.InsistAsync(HttpMethod.Delete, $"/channels/{id}/recording");
        await studio.InsistAsync(HttpMethod.Get, $"/channels/{id}/recordings");
        await studio.EventsAsync(id, codes => codes.Length == 3);
        await studio.CallAsync(HttpMethod.Put, "/shows/no");
        await studio.CallAsync(HttpMethod.Delete, $"/channels/{id}");
        await studio.CallAsync(HttpMethod.Post, "/hooks/live?secret=a-wrong-secret-of-a-stranger");
        LiveChannel channel = await studio.Service.Channels.GetAsync(id, EmulatedStudio.Token);
        return
        [
            channel.StreamKey!.Value.Reveal(),
            studio.Emulator.Credentials.SecretKey.Reveal(),
            EmulatedStudio.CallbackSecret,
            "a-wrong-secret-of-a-stranger",
        ];
    }

    private static string Text(Activity trace)
    {
        IEnumerable<string> tags = trace.TagObjects.Concat(trace.Events.SelectMany(one => one.Tags)).Concat(trace.Baggage
            .Select(one => KeyValuePair.Create(one.Key, (object?)one.Value))).Select(tag => $"{tag.Key}={tag.Value}");
        return $"trace {trace.Source.Name} {trace.DisplayName} {string.Join(' ', tags)}";
    }
}
