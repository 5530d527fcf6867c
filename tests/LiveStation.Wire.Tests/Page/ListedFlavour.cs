using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Page;

/// <summary>A flavour with a list of what it cannot send. It sends nothing.</summary>
internal sealed class ListedFlavour(IReadOnlyList<NotExpressible> notExpressible) : IWireFlavour
{
    public string Name => "listed";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible => notExpressible;

    public Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
