namespace LiveStation.Package.Tests.Feed;

/// <summary>The target frameworks of our libraries.</summary>
internal static class Frameworks
{
    /// <summary>Their names as folders of a package.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["netstandard2.0", "net8.0", "net10.0"];

    /// <summary>Their names in a nuspec.</summary>
    public static IReadOnlyList<string> Names { get; } = [".NETStandard2.0", "net8.0", "net10.0"];
}
