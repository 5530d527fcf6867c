using LiveStation.Emulator.Tests.Proof.Reference;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>What exists in every account from the beginning.</summary>
internal static class BuiltIn
{
    private static readonly Dictionary<string, string[]> Sets = new()
    {
        ["3"] = ["1001", "1003", "1005"],
        ["6"] = ["1003", "1005", "1006"],
        ["8"] = ["1005", "1006"],
        ["12"] = ["1003"],
    };

    /// <summary>Adds it to a world.</summary>
    public static void AddTo(ReferenceWorld world)
    {
        foreach (string id in new[] { "1001", "1003", "1005", "1006" })
            world.Profiles.Add(new QualityProfile(world, id, "NORMAL", isBuiltIn: true));
        world.Profiles.Add(new QualityProfile(world, "1007", "AUDIO", isBuiltIn: true));
        world.Profiles.Add(new QualityProfile(world, "1009", "BYPASS", isBuiltIn: true));
        foreach ((string id, string[] profiles) in Sets)
        {
            world.Sets.Add(new QualitySet(world, id, isBuiltIn: true)
            {
                Profiles = [.. profiles.Select(profile => world.Profiles.Single(one => one.Id == profile))],
            });
        }
    }
}
