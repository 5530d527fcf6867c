using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Reading, from memory and from a stream: J1 to J5.</summary>
internal sealed class ReadPart : IPart
{
    private static readonly IReader[] Readers =
    [
        new SourceGeneratedReader(), new ProductReader(), new ProductUriReader(), new ReflectionReader(), new NewtonsoftReader(),
        new BareLoopReader(), new GraphCopier(),
    ];

    /// <inheritdoc />
    public string Name => "read";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        IReadOnlyList<IDocument> documents = Documents.All();
        Contest[] contests =
        [
            .. documents.Select(document => document.FromBytes(Readers)),
            .. documents.Select(document => document.FromStream(Readers)),
        ];
        IReadOnlyList<Outcome> outcomes = new ContestRunner(effort).Run(contests);
        Outcome[] fromBytes = [.. outcomes.Take(documents.Count)];
        Outcome[] fromStream = [.. outcomes.Skip(documents.Count)];
        return new Report(Tables(fromBytes, fromStream), ReadGoals.Of(fromBytes, fromStream));
    }

    private static NamedTable[] Tables(Outcome[] fromBytes, Outcome[] fromStream) =>
    [
        new("read", OutcomeTables.Ratios(fromBytes)),
        new("read-bytes", OutcomeTables.Bytes(fromBytes)),
        new("stream", OutcomeTables.Ratios(fromStream)),
        new("stream-bytes", OutcomeTables.Bytes(fromStream)),
    ];
}
