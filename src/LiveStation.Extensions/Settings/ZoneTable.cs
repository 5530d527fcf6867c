using LiveStation.Runtime;

namespace LiveStation.Extensions.Settings;

/// <summary>The zones of an API by name.</summary>
internal sealed class ZoneTable
{
    private readonly List<(string Name, ApiZone Zone)> _zones = [];

    /// <summary>The first zone; null if there is none.</summary>
    public ApiZone? Default => _zones.Count == 0 ? null : _zones[0].Zone;

    /// <summary>The names of the zones, separated by commas.</summary>
    public string Names => string.Join(", ", _zones.Select(one => one.Name));

    /// <summary>Adds a zone, or replaces the zone of the same name.</summary>
    public void Add(string name, ApiZone zone)
    {
        _zones.RemoveAll(one => IsName(one.Name, name));
        _zones.Add((name, zone));
    }

    /// <summary>Returns the zone with a name, ignoring case; null if there is none.</summary>
    public ApiZone? Find(string name) => _zones.Find(one => IsName(one.Name, name)).Zone;

    private static bool IsName(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
