using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Hooks;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>A schedule ends when its files have been played.</summary>
internal sealed class ScheduleEnd : IMemberValue
{
    /// <inheritdoc />
    public JsonNode? Read(Resource resource, ResourceReader reader)
    {
        if (resource.Type.Find("startTime") is not { } start || resource.Members["vodList"] is not JsonArray files
            || WireTime.Milliseconds(reader.Read(resource, start), start.Type.Kind) is not { } begin)
        {
            return null;
        }
        double length = files.Sum(file => PretendedMedia.LengthOf(resource, file?.ToJsonString() ?? "").TotalMilliseconds);
        return WireTime.FromMilliseconds(begin + (long)length, resource.Type.Find("endTime")!.Type.Kind);
    }
}

/// <summary>A snapshot without a limit contains all that has been recorded, at most 4 hours.</summary>
internal sealed class SnapshotLength : ICallEffect
{
    private static readonly TimeSpan Most = TimeSpan.FromHours(4);

    /// <inheritdoc />
    public void Apply(AffectedCall call)
    {
        foreach (Resource snapshot in call.Targets)
        {
            if (snapshot.Members["duration"] is not null || snapshot.Type.Find("duration") is not { } member
                || call.World.Model.Find("Recording") is not { } recordings)
            {
                continue;
            }
            DateTimeOffset begin = snapshot.Owner?.LastOf(recordings)?.Created ?? snapshot.Created;
            TimeSpan length = snapshot.Created - begin;
            snapshot.Members["duration"] = WireTime.FromMilliseconds(
                (long)TimeSpan.FromTicks(Math.Clamp(length.Ticks, TimeSpan.TicksPerMinute, Most.Ticks)).TotalMilliseconds, member.Type.Kind);
        }
    }
}

/// <summary>A clip begins before it ends, and ends within its snapshot.</summary>
internal sealed class ShortClipEnd : ICallCheck
{
    /// <inheritdoc />
    public string? Refuse(AffectedCall call, ResourceReader reader)
    {
        long? begin = Milliseconds(call.Request.Find("startTime"));
        long? end = Milliseconds(call.Request.Find("endTime"));
        if (begin >= end)
            return "endTime";
        Resource? snapshot = call.Others.Select(other => other.Resource).FirstOrDefault(resource => resource.Type.Name == "Snapshot");
        long? length = snapshot?.Type.Find("duration") is { } member
            ? WireTime.Milliseconds(reader.Read(snapshot, member), member.Type.Kind)
            : null;
        return end > length ? "endTime" : null;
    }

    private static long? Milliseconds(RequestValue? value) =>
        value is { } sent ? WireTime.Milliseconds(sent.Node, sent.Shape.Type.Kind) : null;
}

/// <summary>What is known about a pretended file.</summary>
internal enum FileFact
{
    /// <summary>The length in seconds.</summary>
    Seconds,

    /// <summary>The size in bytes.</summary>
    Size,
}

/// <summary>The length or size of a pretended file.</summary>
internal sealed class FileValue(FileFact fact) : IMemberValue
{
    private const long BytesPerSecond = 650_000;

    /// <inheritdoc />
    public JsonNode? Read(Resource resource, ResourceReader reader)
    {
        // The file of a clip is as long as the clip; others have a length of their own.
        long seconds = resource.Type.Find("duration") is { Type.Kind: WireKind.DurationMs } duration
            && WireTime.Milliseconds(reader.Read(resource, duration), WireKind.DurationMs) is { } milliseconds
                ? milliseconds / 1_000
                : (long)PretendedMedia.LengthOf(resource, "file").TotalSeconds / 60;
        return JsonValue.Create(fact == FileFact.Seconds ? seconds : seconds * BytesPerSecond);
    }
}
