using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>Composes what a channel receives from the pretended encoder.</summary>
internal sealed class StreamMetadataContent : IReplyContent
{
    private static readonly PretendedStream None = new(0, 0, 0, 0, 0);

    /// <inheritdoc />
    public JsonNode Compose(AffectedCall call, ResourceReader reader)
    {
        Resource channel = call.Targets[0];
        bool isBackup = JsonNodes.Text(call.Request.Find("backup")?.Node) == "true";
        PretendedStream stream = channel.State == "PUBLISHING" ? PretendedMedia.StreamOf(channel, isBackup) : None;
        return new JsonObject
        {
            ["video"] = new JsonObject
            {
                ["width"] = stream.Width,
                ["height"] = stream.Height,
                ["fps"] = stream.FramesPerSecond,
                ["bitrate"] = stream.VideoBitrate,
            },
            ["audio"] = new JsonObject { ["bitrate"] = stream.AudioBitrate },
        };
    }
}

/// <summary>Switches the input of a channel between its main and its backup stream.</summary>
internal sealed class ActiveInput : ICallEffect
{
    /// <summary>The remembered member of a channel that is true while its backup stream is delivered.</summary>
    public const string UsesBackup = "usesBackup";

    /// <inheritdoc />
    public void Apply(AffectedCall call)
    {
        foreach (Resource channel in call.Targets)
            channel.Members[UsesBackup] = JsonNodes.Text(channel.Members[UsesBackup]) != "true";
    }
}
