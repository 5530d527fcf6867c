using System.Collections.Concurrent;
using LiveStation.Runtime;
using Microsoft.Extensions.Options;

namespace LiveStation.Samples.Studio;

/// <summary>
/// Creates, records and deletes the channels of shows. The client repeats a failed write only if it cannot have taken effect. Each method
/// therefore reads the state first, so that its caller can repeat it after any failure.
/// </summary>
internal sealed class Shows(ILiveStationClient live, IOptions<StudioOptions> options)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _creating = new();

    /// <summary>Creates the channel of a show unless it exists, waits until it is ready, and registers the address for callbacks.</summary>
    public async Task<Show> PrepareAsync(string name, CancellationToken cancellationToken)
    {
        // First: without an address for callbacks, no channel is created, because it costs money.
        Uri callbacks = options.Value.CallbackUrl;
        LiveChannel channel = await FindOrCreateAsync(name, cancellationToken);
        if (channel.ChannelStatus.Known == ChannelStatus.Creating)
            await live.Channels.WaitUntilAsync(channel.ChannelId, ChannelStatus.Ready, cancellationToken: cancellationToken);
        // The addresses for viewers answer when the CDN runs, which can be later.
        await live.Channels.WaitUntilCdnAsync(channel.ChannelId, CdnStatus.Running, cancellationToken: cancellationToken);
        await live.Callbacks.RegisterForChannelAsync(
            channel.ChannelId, new() { CallbackEndpoint = callbacks }, cancellationToken);
        return await GetAsync(channel.ChannelId, cancellationToken);
    }

    /// <summary>Returns the channel of a show with its addresses.</summary>
    public async Task<Show> GetAsync(string id, CancellationToken cancellationToken) => new(
        await live.Channels.GetAsync(id, cancellationToken),
        (await live.Channels.GetServiceUrlsAsync(id, ServiceUrlType.General, cancellationToken)).Items);

    /// <summary>Starts recording unless the channel is being recorded.</summary>
    public async Task StartRecordingAsync(string id, CancellationToken cancellationToken)
    {
        if (!(await live.Channels.GetAsync(id, cancellationToken)).IsRecording)
            await live.Recordings.StartAsync(id, cancellationToken);
    }

    /// <summary>Stops recording if the channel is being recorded.</summary>
    public async Task StopRecordingAsync(string id, CancellationToken cancellationToken)
    {
        if ((await live.Channels.GetAsync(id, cancellationToken)).IsRecording)
            await live.Recordings.StopAsync(id, cancellationToken);
    }

    /// <summary>Deletes the channel of a show unless it is deleted.</summary>
    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await live.Channels.DeleteAsync(id, cancellationToken);
        }
        catch (ApiErrorException error) when (error.Class == ErrorClass.NotFound)
        {
            // An earlier request deleted it.
        }
    }

    // Names of channels need not be unique. The semaphore keeps two requests to this process from creating two channels.
    private async Task<LiveChannel> FindOrCreateAsync(string name, CancellationToken cancellationToken)
    {
        SemaphoreSlim creating = _creating.GetOrAdd(name, _ => new(1));
        await creating.WaitAsync(cancellationToken);
        try
        {
            return await live.Channels.ListAsync(cancellationToken: cancellationToken)
                .FirstOrDefaultAsync(channel => channel.ChannelName == name, cancellationToken)
                ?? await live.Channels.CreateAsync(Request(name), cancellationToken);
        }
        finally
        {
            creating.Release();
        }
    }

    private static CreateChannelRequest Request(string name) => new()
    {
        ChannelName = name,
        QualitySetId = 12,
        UseDvr = false,
        Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
        Record = new() { Type = RecordType.ManualUpload },
    };
}
