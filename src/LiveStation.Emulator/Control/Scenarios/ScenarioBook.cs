namespace LiveStation.Emulator.Control.Scenarios;

/// <summary>The scenarios that the emulator contains.</summary>
internal static class ScenarioBook
{
    private const string Prefix = "scenario:";
    private const string Suffix = ".json";

    /// <summary>The scenarios by name, in the order of the names.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } = Load();

    /// <summary>Returns a scenario.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ScenarioFailure">There is no scenario with this name.</exception>
    public static Scenario Find(string name) => All.GetValueOrDefault(name)
        ?? throw new ScenarioFailure($"There is no scenario {name}. Specify one of these: {string.Join(", ", All.Keys)}.");

    private static SortedDictionary<string, Scenario> Load()
    {
        SortedDictionary<string, Scenario> scenarios = new(StringComparer.Ordinal);
        foreach (string resource in typeof(ScenarioBook).Assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal))
                scenarios.Add(resource[Prefix.Length..^Suffix.Length], Scenario.Parse(Read(resource)));
        }
        return scenarios;
    }

    private static byte[] Read(string resource)
    {
        using Stream stream = typeof(ScenarioBook).Assembly.GetManifestResourceStream(resource)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
