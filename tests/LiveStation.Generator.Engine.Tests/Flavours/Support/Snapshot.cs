using System.Runtime.CompilerServices;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine.Tests.Flavours.Support;

/// <summary>
/// Compares generated files with the accepted files next to the test, named like those of Verify.SourceGenerators:
/// <c>Class.Method#HintName.verified.cs</c>, with the extension of the generated file. A different file is written next to it
/// as <c>.received.cs</c>. To accept it, rename it manually; this class never does.
/// </summary>
internal static class Snapshot
{
    public static void ShouldMatchSnapshot(
        this OutputFile file, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string test = Path.GetFileNameWithoutExtension(testFile);
        string name = $"{test}.{method}#{Path.GetFileNameWithoutExtension(file.Path)}";
        string folder = Path.GetDirectoryName(InThisClone(testFile))!;
        string extension = Path.GetExtension(file.Path);
        string verified = Path.Combine(folder, name + ".verified" + extension);
        string received = Path.Combine(folder, name + ".received" + extension);
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == file.Content)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, file.Content);
        ShouldBeSameLines(file.Content.Split('\n'), expected.Split('\n'), received);
    }

    // Line by line: the message for a comparison of whole files is a table of characters, which is hard to read.
    private static void ShouldBeSameLines(string[] actual, string[] expected, string received)
    {
        for (int i = 0; i < Math.Max(actual.Length, expected.Length); i++)
        {
            actual.ElementAtOrDefault(i).ShouldBe(
                expected.ElementAtOrDefault(i),
                $"Line {i + 1}. Look at {received}; rename it to .verified if it is right.");
        }
    }

    // In a deterministic build the path of the clone's root is /_/.
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
