using System.Diagnostics;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.DocsPages;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>
/// The commands of the documentation. A shell reads them as they are shown, and the program runs in this process with the words and
/// the standard input that the shell passes to it.
/// </summary>
internal sealed class CommandSampleFlavour : IWireFlavour
{
    private const string ShownAddress = "http://127.0.0.1:5250";

    // Each word ends with a character that no word contains; standard input follows the empty word.
    private const string Program = "livestation() { printf '%s\\0' \"$@\"; printf '\\0'; [ -t 0 ] || cat; }\n";

    public string Name => "docs (CLI)";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "The commands are for a POSIX shell.");
        string sample = ShownSamples.Of(example, "CLI");
        sample.ShouldContain(ShownAddress);
        string command = sample.Replace(ShownAddress, server.GetLeftPart(UriPartial.Authority));
        (string[] words, string input) = await ReadAsync(command, cancellationToken);
        // A terminal would ask before something is deleted.
        await CliFlavour.RunAsync(CliFlavour.IsDestructive(example) ? [.. words, "--yes"] : words, input, example, cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<(string[] Words, string Input)> ReadAsync(string command, CancellationToken cancellationToken)
    {
        using Process shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Program + command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        shell.StandardInput.Close();
        string output = await shell.StandardOutput.ReadToEndAsync(cancellationToken);
        await shell.WaitForExitAsync(cancellationToken);
        shell.ExitCode.ShouldBe(0);
        int end = output.IndexOf("\0\0", StringComparison.Ordinal);
        return (output[..end].Split('\0'), output[(end + 2)..]);
    }
}
