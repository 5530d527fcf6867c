using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests;

/// <summary>The runtime's transport, which all generated clients use, against the emulator.</summary>
public sealed class TransportTests
{
    private static readonly ApiOperation<ReStreamChannel> Get = Of(GetReStreamChannelContract.Instance);

    [Fact]
    public async Task Its_calls_succeed_in_every_zone()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        foreach (ApiZone zone in emulator.Zones)
        {
            using ApiTransport transport = Transport(emulator, zone);
            string channelId = Targets.ChannelExample.Path[0];

            ReStreamChannel channel =
                await transport.SendAsync(Get.At(channelId), TestContext.Current.CancellationToken);

            channel.ChannelId.ShouldBe(channelId);
        }
    }

    [Fact]
    public async Task It_reads_code_layer_and_trace_id_of_the_emulators_errors()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ApiTransport transport = Transport(emulator, emulator.Zone);

        ApiErrorException exception = await Should.ThrowAsync<ApiErrorException>(
            () => transport.SendAsync(Get.At("없는 채널"), TestContext.Current.CancellationToken));

        exception.Code.ShouldBe(LiveStationErrorCodes.NotFound);
        exception.Layer.ShouldBe(ErrorLayer.Service);
        exception.TraceId.ShouldNotBeNull().Length.ShouldBe(26);
    }

    private static ApiOperation<T> Of<T>(ServerOperation<T> operation) =>
        new(operation.Id, operation.Method, operation.Route, operation.Reply);

    private static ApiTransport Transport(EmulatorHost emulator, ApiZone zone) => new(
        LiveStationApi.Profile,
        emulator.Credentials,
        new ApiClientOptions
        {
            Zone = zone,
            TimeProvider = new TestClock(),
            Timeout = Timeout.InfiniteTimeSpan,
            Retry = RetryOptions.None,
        });
}
