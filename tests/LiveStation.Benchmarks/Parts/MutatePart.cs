using System.Text;
using LiveStation.Benchmarks.Checking;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Reports;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Mutated texts: a reader that is fast because it checks less must not accept more (J8).</summary>
internal sealed class MutatePart : IPart
{
    private const uint Seed = 20261126;

    /// <inheritdoc />
    public string Name => "mutate";

    /// <inheritdoc />
    public bool IsQuick => true;

    /// <inheritdoc />
    public Report Run(Effort effort)
    {
        IDocument[] documents =
            [.. Documents.All().Where(one => one.Name is Documents.ThreeEvents or Documents.ChannelInfo)];
        Mutations mutations = new(Seed);
        List<byte[]> differing = [];
        for (int i = 0; i < effort.Mutations; i++)
        {
            IDocument document = documents[i % documents.Length];
            byte[] text = mutations.Of(document.Utf8);
            if (document.VerdictDiffers(text))
                differing.Add(text);
        }
        string texts = $"verdicts on {Figures.Bytes(effort.Mutations)} mutated JSON documents";
        string count = Figures.Bytes(differing.Count);
        Goal goal = new("J8", $"{texts} that differ from `Utf8JsonReader`'s", "0", count, differing.Count == 0);
        return new Report([], [goal], [.. differing.Take(3).Select(Encoding.UTF8.GetString)]);
    }
}
