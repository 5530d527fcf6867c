using System.Runtime.CompilerServices;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine.Tests.Flavours.Support;

/// <summary>
/// Compares generated files with accepted ones beside the test, named as Verify.SourceGenerators names them:
/// <c>Class.Method#HintName.verified.cs</c>. A difference is written beside as <c>.received.cs</c>; accepting it is a
/// rename by hand, never done here.
/// </summary>
internal static class Snapshot
{
    public static void ShouldMatchSnapshot(
        this OutputFile file, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string test = Path.GetFileNameWithoutExtension(testFile);
        string name = $"{test}.{method}#{Path.GetFileNameWithoutExtension(file.Path)}";
        string folder = Path.GetDirectoryName(InThisClone(testFile))!;
        string verified = Path.Combine(folder, name + ".verified.cs");
        string received = Path.Combine(folder, name + ".received.cs");
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == file.Content)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, file.Content);
        ShouldBeSameLines(file.Content.Split('\n'), expected.Split('\n'), received);
    }

    // Line by line: a comparison of whole files shows a table of characters that nobody reads.
    private static void ShouldBeSameLines(string[] actual, string[] expected, string received)
    {
        for (int i = 0; i < Math.Max(actual.Length, expected.Length); i++)
        {
            actual.ElementAtOrDefault(i).ShouldBe(
                expected.ElementAtOrDefault(i),
                $"Line {i + 1}. Look at {received}; rename it to .verified.cs if it is right.");
        }
    }

    // A deterministic build writes /_/ for the root of the clone.
    private static string InThisClone(string path)
    {
        if (!path.StartsWith("/_/", StringComparison.Ordinal))
            return path;
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LiveStation.Generated.sln")))
            folder = folder.Parent;
        folder.ShouldNotBeNull("The tests run outside the clone they were built in.");
        return Path.Combine(folder.FullName, path["/_/".Length..]);
    }
}
