using LiveStation;
using LiveStation.Runtime;

var credentials = new NcpCredentials(args[1], args[2]);
var options = new ApiClientOptions { Zone = new ApiZone(new Uri(args[0]), "/api/v2", "KR") };
var impatient = new ApiClientOptions
{
    Zone = new ApiZone(new Uri(args[3]), "/api/v2", "KR"),
    Timeout = TimeSpan.FromMilliseconds(200),
};

Console.WriteLine($"browser: {OperatingSystem.IsBrowser()}");
using (new LiveStationClient(credentials))
    Console.WriteLine("created");
Console.WriteLine($"content of a GET is refused: {await RefusesContentAsync(options.Zone.BaseAddress)}");

using (var client = new LiveStationClient(credentials, options))
    await CallAsync(client);

using (var http = new HttpClient())
using (var client = new LiveStationClient(http, credentials, options))
    await CallAsync(client);

try
{
    using var client = new LiveStationClient(credentials, impatient);
    await client.Channels.GetAsync("ls-20260822183000-hAn7G");
}
catch (ApiConnectionException error)
{
    Console.WriteLine($"no response, a time-out: {error.IsTimeout}");
}

// The client must not send content in a GET request; this shows that the browser rejects it.
static async Task<bool> RefusesContentAsync(Uri address)
{
    using var http = new HttpClient();
    using var request = new HttpRequestMessage(HttpMethod.Get, address) { Content = new ByteArrayContent([]) };
    try
    {
        using HttpResponseMessage response = await http.SendAsync(request);
        return false;
    }
    catch (HttpRequestException)
    {
        return true;
    }
}

static async Task CallAsync(LiveStationClient client)
{
    ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260302090000-yOga1");
    Console.WriteLine($"get: {channel.ChannelName} is {channel.ChannelStatus}");

    var names = new List<string>();
    await foreach (LiveChannel live in client.Channels.ListAsync())
        names.Add(live.ChannelName);
    Console.WriteLine("list: " + string.Join(", ", names));

    DefaultCallback callback = await client.Callbacks.RegisterDefaultAsync(
        new() { CallbackUrl = new Uri("https://hooks.example.com/livestation/4f1c9be07d") });
    Console.WriteLine($"post: {callback.CallbackUrl}");

    await client.Recordings.DeleteAsync("ls-20260822183000-hAn7G", new() { RecordIds = [7340098, 7340112] });
    Console.WriteLine("delete with a body");

    try
    {
        await client.Channels.EnableAsync("ls-20251231235959-goNe0");
    }
    catch (ApiErrorException error)
    {
        Console.WriteLine($"put: {error.Name}");
    }
}
