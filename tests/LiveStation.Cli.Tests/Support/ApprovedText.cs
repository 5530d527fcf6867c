using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests.Support;

/// <summary>
/// Compares text with an accepted text, <c>Class.Method.verified.txt</c> next to the tests. A different text is written
/// as <c>.received.txt</c>; to accept it, review it and rename the file.
/// </summary>
internal static partial class ApprovedText
{
    public static void ShouldMatchSnapshot(
        this string text, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}";
        string verified = Repository.PathOf("tests", "LiveStation.Cli.Tests", "Snapshots", $"{name}.verified.txt");
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        string accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        string stable = WithoutVolatileParts(text);
        if (stable == accepted)
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, stable);
        ShouldBeSameLines(stable.Split('\n'), accepted.Split('\n'), received);
    }

    /// <summary>The text with ports, trace IDs, keys and durations replaced by placeholders.</summary>
    public static string WithoutVolatileParts(string text)
    {
        text = Port().Replace(text, "{port}");
        text = TraceId().Replace(text, "{trace id}");
        text = Duration().Replace(text, "{duration}");
        return Key().Replace(text, "{key}");
    }

    // Line by line: the message for a comparison of whole files is an unreadable table of characters.
    private static void ShouldBeSameLines(string[] actual, string[] expected, string received)
    {
        for (int i = 0; i < Math.Max(actual.Length, expected.Length); i++)
        {
            actual.ElementAtOrDefault(i).ShouldBe(
                expected.ElementAtOrDefault(i),
                $"Line {i + 1}. Read {received}; rename it to .verified.txt if it is right.");
        }
    }

    [GeneratedRegex(@"\d+\.\d(?= ms\b)")]
    private static partial Regex Duration();

    [GeneratedRegex(@"(?<=127\.0\.0\.1:)\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"\b[a-z2-7]{26}\b")]
    private static partial Regex TraceId();

    // Access keys and secret keys that the emulator generates.
    [GeneratedRegex(@"\b(EMULATOR[0-9A-F]{12}|[0-9A-F]{40})\b")]
    private static partial Regex Key();
}
