using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Appends entries to the logs of resources.</summary>
internal sealed class EventLog(ResourceReader reader)
{
    /// <summary>Appends an entry to the log of a resource, or of the nearest owner that has a log.</summary>
    public void Add(Resource resource, string emitted)
    {
        if (reader.Model.Log is not { } log || resource.Nearest(above => log.IsOwnedBy(above.Type)) is not { } owner)
            return;
        World world = owner.World;
        Resource entry = new(world, log, owner, world.Next(log.Name), world.Now);
        entry.Members[log.Shape.Log!] = emitted;
        world.Logs.Add(entry);
        world.Changes.Log(entry);
    }
}
