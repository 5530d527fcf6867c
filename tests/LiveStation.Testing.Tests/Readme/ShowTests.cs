using LiveStation.Runtime;
using Microsoft.Extensions.Time.Testing;

namespace LiveStation.Testing.Tests.Readme;

// The code under test: it waits until a channel accepts a stream.
internal sealed class Show(ILiveStationClient client, TimeProvider clock)
{
    public async Task<Uri?> PublishUrlAsync(string channelId, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                ReStreamChannel channel = await client.ReStream.GetAsync(channelId, cancellationToken);
                if (channel.ChannelStatus == ChannelStatus.Ready)
                    return channel.PublishUrl;
            }
            catch (ApiErrorException exception) when (exception.Class == ErrorClass.Throttled)
            {
                // The next attempt is made after the same delay.
            }
            await Task.Delay(TimeSpan.FromSeconds(5), clock, cancellationToken);
        }
    }
}

public sealed class ShowTests
{
    [Fact]
    public async Task A_show_waits_until_its_channel_is_ready()
    {
        FakeTimeProvider clock = new();
        using TestHandler handler = TestHandler.For<LiveStationClient>(clock);
        using HttpClient http = handler.CreateHttpClient();
        using LiveStationClient client = new(http, TestHandler.Credentials);
        Uri url = new("rtmp://publish.example.com/relay");
        handler.Expect("getReStreamChannel").WithPath("channelId", "ls-1").Replies(
            TestReply.Throttled(),
            TestReply.Value(new ReStreamChannel { ChannelStatus = ChannelStatus.Creating }),
            TestReply.Value(new ReStreamChannel { ChannelStatus = ChannelStatus.Ready, PublishUrl = url }));

        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        Task<Uri?> result = new Show(client, clock).PublishUrlAsync("ls-1", limit.Token);
        while (!result.IsCompleted && !limit.IsCancellationRequested)
        {
            clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }

        Assert.Equal(url, await result.WaitAsync(limit.Token));
        handler.VerifyAll();
    }
}
