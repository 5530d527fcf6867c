namespace LiveStation.Package.Tests.Feed;

/// <summary>The frameworks that our libraries are made for.</summary>
internal static class Frameworks
{
    /// <summary>As folders of a package.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["netstandard2.0", "net8.0", "net10.0"];

    /// <summary>As a nuspec names them.</summary>
    public static IReadOnlyList<string> Names { get; } = [".NETStandard2.0", "net8.0", "net10.0"];
}
