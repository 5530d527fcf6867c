using System.Net;
using System.Text.Json.Serialization;
using LiveStation;
using LiveStation.AspNetCore;
using LiveStation.Runtime;

const string secret = "a-secret-that-is-hard-to-guess";

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddLiveStationProblemDetails();
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, Coast.AppJson.Default);
    json.SerializerOptions.MaskLiveStationSecrets();
});
await using WebApplication app = builder.Build();
app.UseExceptionHandler();
app.MapLiveStationCallbacks("/hooks/live", LiveStationCallbacks.EventMessages, HandleAsync, hook => hook.Secrets.Add(secret));
app.MapGet("/channel", () => new List<ReStreamTarget>
{
    new() { Platform = PlatformName.YouTube, RtmpUrl = new Uri("rtmp://youtube.example/live2"), StreamKey = "invented-youtube-key" },
});
app.MapGet("/busy", string () => throw new ApiErrorException("getChannel", HttpStatusCode.TooManyRequests) { TraceId = "trace-1" });
await app.StartAsync();

using var sender = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
EventMessage message = LiveStationCallbacks.EventMessages.Read("""{"id":7,"event":"PUBLISH_START","channelId":"ls-1"}"""u8);
foreach (string sent in new[] { secret, secret, "a-wrong-secret" })
{
    using HttpRequestMessage request =
        LiveStationCallbacks.EventMessages.CreateRequest(new Uri("/hooks/live?secret=" + sent, UriKind.Relative), message);
    using HttpResponseMessage response = await sender.SendAsync(request);
    Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}".TrimEnd());
}
Console.WriteLine(await sender.GetStringAsync("/channel"));
using HttpResponseMessage busy = await sender.GetAsync("/busy");
Console.WriteLine($"{(int)busy.StatusCode} after {busy.Headers.RetryAfter}");
Console.WriteLine((await busy.Content.ReadAsStringAsync()).Contains("\"serviceTraceId\":\"trace-1\"", StringComparison.Ordinal));

static Task HandleAsync(EventMessage message, CancellationToken cancellationToken)
{
    Console.WriteLine($"{message.ChannelId}: {message.EventCode}");
    return Task.CompletedTask;
}

namespace Coast
{
    /// <summary>The types that the app returns.</summary>
    [JsonSerializable(typeof(List<ReStreamTarget>))]
    [JsonSerializable(typeof(string))]
    internal sealed partial class AppJson : JsonSerializerContext;
}
