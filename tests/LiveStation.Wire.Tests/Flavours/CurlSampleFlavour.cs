using System.Diagnostics;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.DocsPages;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The curl commands of the documentation, run by a shell after the reader has set the host and the access key.</summary>
internal sealed class CurlSampleFlavour : IWireFlavour
{
    private const string ShownHost = "http://127.0.0.1:5250", ShownKey = "EMULATOR";

    private static readonly bool IsRunnable = ProgramOnPath.IsThere("sh") && ProgramOnPath.IsThere("curl");

    public string Name => "docs (curl)";

    // A shell cannot compute a signature without further programs.
    public bool IsSigned => false;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(IsRunnable, "The commands are for a POSIX shell with curl.");
        string sample = ShownSamples.Of(example, "curl");
        sample.ShouldContain(ShownHost);
        sample.ShouldContain(ShownKey);
        string command = sample.Replace(ShownHost, server.GetLeftPart(UriPartial.Authority)).Replace(ShownKey, WireKeys.AccessKey);
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", command + " -sS --noproxy '*'"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = shell.StandardError.ReadToEndAsync(cancellationToken);
        await shell.StandardOutput.ReadToEndAsync(cancellationToken);
        await shell.WaitForExitAsync(cancellationToken);
        shell.ExitCode.ShouldBe(0, await errors);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
