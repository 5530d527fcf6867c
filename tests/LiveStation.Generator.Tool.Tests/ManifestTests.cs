using System.Text;
using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

public sealed class ManifestTests
{
    // Syntax of the list, characters that operating systems treat differently, and other kinds of white space.
    private static readonly string[] Pieces =
    [
        "a", "A", "ß", "한", "글", "é", "e\u0301", "\U0001F6A2", " ", "\u00a0", "\u3000", "\u2028", "\u0085", "\ufeff", ".", "#", "[", "]",
        "/", " sha256:", "sha256:0123456789abcdef", ".g.cs", "=", "%", "-", "~", "CON", "livestation-gen.manifest",
        "\ud800", "\udc00", "\\", "..", "\r", "\n", "\t", ":",
    ];

    [Fact]
    public void A_list_that_is_written_is_read_again_whatever_the_paths()
    {
        var random = new Random(20_261_129);
        int files = 0;
        for (int round = 0; round < 2_000; round++)
        {
            Manifest manifest = Manifest.Parse(null);
            foreach (string path in Paths(random).Where(OutputPath.IsInside))
                manifest.Folders.Add(path);
            foreach (string output in (string[])["Harbour client", "Harbour routes", "한글 pages"])
            {
                foreach (string path in Paths(random).Where(path => OutputPath.IsInside(path) && !OutputPath.IsOfThisProgram(path)))
                    manifest.FilesOf(output).Add(FileEntry.Of(path, path));
                files += manifest.FilesOf(output).Paths.Count();
            }

            // Encoded and decoded, as when written to a disk.
            string text = Encoding.UTF8.GetString(FileChange.Encode(manifest.Write()));
            Manifest again = Manifest.Parse(text);

            again.Folders.ShouldBe(manifest.Folders);
            foreach (string output in (string[])["Harbour client", "Harbour routes", "한글 pages"])
                again.FilesOf(output).Entries.ShouldBe(manifest.FilesOf(output).Entries);
            Manifest.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Write().ShouldBe(text);
        }
        files.ShouldBeGreaterThan(5_000);
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("livestation-gen.manifest")]
    [InlineData("Livestation-Gen.Manifest")]
    [InlineData("a.txt.livestation-gen.tmp")]
    public void A_line_that_names_no_file_of_an_output_is_ignored(string path) =>
        Manifest.Parse($"[Harbour routes]\n{FileEntry.Of(path, "a")}\n").FilesOf("Harbour routes").Entries.ShouldBeEmpty();

    private static IEnumerable<string> Paths(Random random) => Enumerable.Range(0, 8)
        .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)])));
}
