using System.Net;
using Coast;
using LiveStation.Runtime;

// A local server of the harbour API: it returns one ferry and prints whether the request is signed.
using HttpListener harbour = Open(out Uri address);
Task serving = ServeAsync();

using var client = new HarbourClient(
    new NcpCredentials("package-tests", "made-up"),
    new ApiClientOptions { Zone = new ApiZone(address, "/api/v1", "KR") });
Console.WriteLine($"fits: {await new Timetable(client.Ferries).FitsAsync("f-1", 100)}");
await serving;

async Task ServeAsync()
{
    HttpListenerContext call = await harbour.GetContextAsync();
    string[] signed = ["x-ncp-apigw-timestamp", "x-ncp-iam-access-key", "x-ncp-apigw-signature-v2"];
    bool isSigned = signed.All(name => call.Request.Headers[name] is not null);
    Console.WriteLine($"{call.Request.HttpMethod} {call.Request.RawUrl}, signed: {isSigned}");
    call.Response.ContentType = "application/json";
    await call.Response.OutputStream.WriteAsync(
        """{"content":{"ferryId":"f-1","kind":"CAR","seats":120,"departure":1787202000000}}"""u8.ToArray());
    call.Response.Close();
}

static HttpListener Open(out Uri address)
{
    // A free port can be in use a moment later.
    for (int attempt = 0; ; attempt++)
    {
        int port = Random.Shared.Next(20000, 60000);
        var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
        try
        {
            listener.Start();
            address = new Uri($"http://127.0.0.1:{port}");
            return listener;
        }
        catch (HttpListenerException) when (attempt < 100)
        {
        }
    }
}
