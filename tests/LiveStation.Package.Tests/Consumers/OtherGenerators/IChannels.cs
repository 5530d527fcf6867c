using Refit;

namespace Studio;

/// <summary>An operation as Refit declares it.</summary>
internal interface IChannels
{
    [Get("/api/v2/re-stream/channels/{channelId}")]
    Task<Reply> GetAsync(string channelId);
}
