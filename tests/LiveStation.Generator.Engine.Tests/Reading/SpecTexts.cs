namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>The files of the Live Station spec, copied next to the tests.</summary>
internal static class SpecTexts
{
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal)];
}
