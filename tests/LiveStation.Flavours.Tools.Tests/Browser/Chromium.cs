namespace LiveStation.Flavours.Tools.Tests.Browser;

/// <summary>The browser of the machine.</summary>
internal static class Chromium
{
    private const string Missing = "There is no Chromium in the search path (apt-get install chromium fonts-noto-cjk).";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>
    /// Returns the path of the program. Without one, the test is skipped; in a continuous integration, which installs one, it
    /// fails.
    /// </summary>
    public static string Path()
    {
        string? found = ProgramOnPath.Find(Names);
        if (found is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(Missing);
        Assert.SkipWhen(found is null, Missing);
        return found!;
    }
}
