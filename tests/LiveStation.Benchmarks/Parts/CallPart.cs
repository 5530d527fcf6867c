using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Signing, and whole calls without a socket: H1 to H3.</summary>
internal sealed class CallPart : IPart
{
    private const string Timestamp = "1787569201000";

    /// <inheritdoc />
    public string Name => "call";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        IDocument document = Documents.Three();
        using MemoryService service = new(document.Utf8);
        using HttpClient http = new(service, disposeHandler: false);
        IReadOnlyList<Outcome> outcomes = new ContestRunner(effort).Run([Signing(), Calling(document, service, http)]);
        return new Report(
            [new("sign", CallTables.Signing(outcomes[0])), new("call", CallTables.Calls(outcomes[1]))],
            CallGoals.Of(outcomes[0], outcomes[1]));
    }

    private static Contest Signing()
    {
        Candidate ours = new(RowNames.Ours, () => ProductCalls.Sign("GET", MemoryService.Target, Timestamp));
        Candidate typical = new(RowNames.Typical, () => TypicalCalls.Sign("GET", MemoryService.Target, Timestamp));
        HashAlone hash = TypicalCalls.PreparedHash("GET", MemoryService.Target, Timestamp);
        return new Contest("sign", [ours, typical, new(RowNames.Hash, hash.Sign)], (name, result) =>
        {
            if (!Equals(result, typical.Operation()))
                throw new InvalidOperationException($"{name} signs otherwise.");
        });
    }

    private static Contest Calling(IDocument document, MemoryService service, HttpClient http)
    {
        TypicalCalls typical = new(http);
        ILiveStationClient product = ProductCalls.Default(service), once = ProductCalls.WithoutRetries(service),
            given = ProductCalls.Given(service), registered = ProductCalls.Registered(service);
        return new Contest(
            "call",
            [
                new(RowNames.Ours, () => ProductCalls.List(product)),
                new(RowNames.Once, () => ProductCalls.List(once)),
                new(RowNames.Given, () => ProductCalls.List(given)),
                new(RowNames.Registered, () => ProductCalls.List(registered)),
                new(RowNames.Typical, () => AtOnce.Result(typical.SignedAsync())),
                new("the same, unsigned", () => AtOnce.Result(typical.UnsignedAsync())),
                new(RowNames.Raw, () => AtOnce.Result(typical.RawAsync())),
                .. document.FromBytes([new GraphCopier()]).Candidates,
            ],
            document.Check);
    }
}
