using System.Diagnostics;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Support;

/// <summary>The program <c>livestation</c> as a process of its own.</summary>
internal sealed class CliProcess : IWireFlavour
{
    public string Name => "process";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(
            "dotnet", [BuiltProgram.Path, .. new CliFlavour().Words(example, server)])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach ((string name, string value) in CliFlavour.Variables())
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        process.ExitCode.ShouldBe(0, await error);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
