using System.Diagnostics;
using System.Text.Json.Nodes;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The output of the templates <c>typescript</c>, compiled and called in one process of Node.js.</summary>
internal sealed class TypeScriptFlavour : IWireFlavour
{
    private static readonly Lazy<Task<TypeScriptProject>> Project = new(TypeScriptClient.CompileAsync);

    // One line is sent and answered at a time; the process can be stopped and started again between two lines.
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _runner;

    public string Name => "typescript";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        TypeScriptProject project = await Project.Value;
        string line = TypeScriptClient.CallOf(example, server).ToJsonString();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            _runner ??= project.Start("runner.js");
            await _runner.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken);
            await _runner.StandardInput.FlushAsync(cancellationToken);
            JsonNode answer = JsonNode.Parse((await _runner.StandardOutput.ReadLineAsync(cancellationToken)).ShouldNotBeNull())!;
            answer["failure"].ShouldBeNull();
            ((int?)answer["status"]).ShouldBe(example.Status < 400 ? null : example.Status);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        if (_runner is { } runner)
        {
            _runner = null;
            // The program ends at the end of its input.
            runner.StandardInput.Close();
            await runner.WaitForExitAsync();
            runner.Dispose();
        }
        _turn.Release();
    }
}
