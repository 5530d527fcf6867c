using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>The behaviour of the Live Station API that its state model does not describe.</summary>
internal static class LiveStationHooks
{
    /// <summary>All hooks.</summary>
    public static StateHooks All { get; } = Create();

    private static StateHooks Create()
    {
        StateHooks hooks = new();
        hooks.Contents["getChannelServiceUrls"] = new ServiceUrls();
        hooks.Contents["getVodChannelServiceUrls"] = new ServiceUrls();
        hooks.Contents["getChannelStreamMetadata"] = new StreamMetadataContent();
        hooks.Effects["switchChannelStream"] = new ActiveInput();
        hooks.Effects["createSnapshot"] = new SnapshotLength();
        hooks.Checks["createShortClip"] = new ShortClipEnd();
        hooks.Further["Recording"] = new RecordingEntries();
        hooks.Members[("VodSchedule", "endTime")] = new ScheduleEnd();
        hooks.Members[("CurtainContent", "fileSize")] = new FileValue(FileFact.Size);
        hooks.Members[("CurtainContent", "fileDuration")] = new FileValue(FileFact.Seconds);
        hooks.Members[("ShortClip", "fileSize")] = new FileValue(FileFact.Size);
        hooks.Members[("Recording", "resolution")] = new RecordingResolution();
        hooks.Members[("Recording", "bucketName")] = new RecordingBucket();
        // Group 0 stands for the managers of all groups.
        hooks.Everything.Add(new ResourceId("ManagerGroup", "0"));
        return hooks;
    }
}
