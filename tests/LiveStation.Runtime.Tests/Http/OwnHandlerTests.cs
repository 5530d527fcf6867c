using System.Collections.Concurrent;
using System.Net;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Sending;

namespace LiveStation.Runtime.Tests.Http;

public sealed class OwnHandlerTests
{
    [Fact]
    public async Task A_call_to_this_machine_bypasses_the_proxy_of_the_system()
    {
        await using RawServer server = new(RawServer.Response("200 OK", SampleApi.GoodBody));
        IWebProxy before = HttpClient.DefaultProxy;
        AskedProxy proxy = new();
        HttpClient.DefaultProxy = proxy;
        try
        {
            using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

            await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
        proxy.Ports.ShouldNotContain(server.Address.Port);
    }

    [Fact]
    public void A_call_to_another_machine_uses_the_proxy_of_the_system()
    {
        using HttpMessageHandler handler = OwnHandler.Create(SampleApi.Zone, isBrowser: false);

        (handler is SocketsHttpHandler { UseProxy: true } or HttpClientHandler { UseProxy: true }).ShouldBeTrue();
    }

    [Fact]
    public void A_call_in_plain_http_to_an_allowed_host_bypasses_the_proxy_of_the_system()
    {
        ApiZone zone = ApiZone.AllowingHttpTo("emulator", new Uri("http://emulator:5250"), "", "KR");
        using HttpMessageHandler handler = OwnHandler.Create(zone, isBrowser: false);

        (handler is SocketsHttpHandler { UseProxy: false } or HttpClientHandler { UseProxy: false }).ShouldBeTrue();
    }

    /// <summary>A proxy that receives no traffic and records the callers, so it does not disturb other tests.</summary>
    private sealed class AskedProxy : IWebProxy
    {
        public ConcurrentBag<int> Ports { get; } = [];

        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination)
        {
            Ports.Add(destination.Port);
            return null;
        }

        public bool IsBypassed(Uri host)
        {
            Ports.Add(host.Port);
            return true;
        }
    }
}
