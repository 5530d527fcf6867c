using LiveStation;
using LiveStation.Emulator;
using LiveStation.Runtime;
using LiveStation.Testing;
using Microsoft.Extensions.Time.Testing;

// Without a network.
using (TestHandler handler = TestHandler.For<LiveStationClient>(new FakeTimeProvider()))
using (HttpClient http = handler.CreateHttpClient())
using (LiveStationClient client = new(http, TestHandler.Credentials))
{
    handler.Expect("getReStreamChannel").Returns(new ReStreamChannel { ChannelName = "expected" });
    Console.WriteLine((await client.ReStream.GetAsync("ls-1")).ChannelName);
    handler.VerifyAll();
}

// Over HTTP.
await using (EmulatorHost emulator = await LiveStationEmulator.StartAsync())
using (LiveStationClient client = new(emulator.Credentials, new ApiClientOptions { Zone = emulator.Zone }))
    Console.WriteLine((await client.ReStream.GetAsync("ls-20260302090000-yOga1")).ChannelName);
