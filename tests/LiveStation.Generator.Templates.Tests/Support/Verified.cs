using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Support;

/// <summary>
/// Compares a text with the accepted file in the folder <c>Snapshots</c>. A different text is written beside it as
/// <c>.received.</c>; to accept it, read it and rename it.
/// </summary>
internal static class Verified
{
    public static void ShouldBeVerified(this string text, string name)
    {
        string extension = Path.GetExtension(name), start = name[..^extension.Length];
        string folder = Repository.PathOf("tests", "LiveStation.Generator.Templates.Tests", "Snapshots");
        string verified = Path.Combine(folder, $"{start}.verified{extension}");
        string received = Path.Combine(folder, $"{start}.received{extension}");
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        string[] actualLines = text.Split('\n'), expectedLines = expected.Split('\n');
        int at = actualLines.Zip(expectedLines).TakeWhile(pair => pair.First == pair.Second).Count();
        actualLines.ElementAtOrDefault(at).ShouldBe(expectedLines.ElementAtOrDefault(at), $"Line {at + 1}. Read {received}; rename it to .verified if it is correct.");
    }
}
