namespace LiveStation.Package.Tests.Consuming;

/// <summary>The trait of tests that are too slow for each run, and whose neighbours fail for most of the same causes.</summary>
internal static class Rounds
{
    /// <summary>The name of the trait.</summary>
    public const string Name = "Rounds";

    /// <summary>Run only by <c>dotnet cake --target=AllPackageTest</c>.</summary>
    public const string All = "All";
}
