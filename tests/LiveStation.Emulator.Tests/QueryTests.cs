using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Tests;

/// <summary>The query values that handlers receive.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("channelName=a%20b", "a b")]
    [InlineData("channelName=a+b", "a+b")]
    [InlineData("channelName=a%2Bb", "a+b")]
    [InlineData("channelName=%ED%95%9C%EA%B0%95%20%EB%9D%BC%EC%9D%B4%EB%B8%8C", "한강 라이브")]
    [InlineData("channelName=a%26b%3Dc", "a&b=c")]
    [InlineData("channelName=a=b", "a=b")]
    [InlineData("%63hannelName=a", "a")]
    [InlineData("channelName=first&channelName=second", "first")]
    [InlineData("channelName", "")]
    [InlineData("channelName=", "")]
    [InlineData("&&pageNo=2&&channelName=a&", "a")]
    [InlineData("channelname=a", null)]
    [InlineData("other=a&=b", null)]
    [InlineData("", null)]
    public async Task A_text_is_decoded_once_and_the_first_value_of_a_name_is_used(string query, string? name) =>
        (await SeenAsync(query)).ChannelName.ShouldBe(name);

    [Theory]
    [InlineData("pageNo=2", 2)]
    [InlineData("pageNo=02", 2)]
    [InlineData("pageNo=2&pageNo=two", 2)]
    [InlineData("pageNo=", null)]
    [InlineData("pageNo", null)]
    [InlineData("pageNo=%20", null)]
    public async Task A_number_without_digits_is_null(string query, int? page) =>
        (await SeenAsync(query)).Page.ShouldBe(page);

    [Theory]
    [InlineData("channelStatus=READY", false)]
    [InlineData("channelStatus=", true)]
    [InlineData("channelStatus", true)]
    public async Task An_empty_enum_value_is_absent(string query, bool isAbsent) =>
        (await SeenAsync(query)).ChannelStatus.IsAbsent.ShouldBe(isAbsent);

    private static async Task<ListChannelsOptions> SeenAsync(string query)
    {
        Listening handlers = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers);
        string target = query.Length > 0 ? $"/api/v2/channels?{query}" : "/api/v2/channels";

        RawResponse answer = await new TestCall(target).SendAsync(emulator);

        answer.Status.ShouldBe(200, answer.Text);
        return handlers.Seen.ShouldNotBeNull();
    }

    private sealed class Listening : ILiveStationHandlers, IChannelsHandlers
    {
        public ListChannelsOptions? Seen { get; private set; }

        public IChannelsHandlers Channels => this;

        public ValueTask<ServerReply<ResultList<LiveChannel>>> ListAsync(ListChannelsOptions options, ServerCall call)
        {
            Seen = options;
            return call.ExampleAsync(ListChannelsContract.Instance);
        }
    }
}
