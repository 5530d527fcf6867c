using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Parts;

namespace LiveStation.Benchmarks;

/// <summary>The parsed command line.</summary>
/// <param name="Parts">The parts to measure.</param>
/// <param name="Effort">The effort of the measurement.</param>
/// <param name="UpdatesReadme">Whether the tables are also written to the README.</param>
internal sealed record Arguments(IReadOnlyList<IPart> Parts, Effort Effort, bool UpdatesReadme)
{
    private const string Quick = "--quick";
    private const string UpdateReadme = "--update-readme";

    private static readonly IPart[] All =
    [
        new ReadPart(), new WritePart(), new CallPart(), new MemoryPart(), new MutatePart(), new StartPart(), new AotPart(), new SizePart(),
        new CompilePart(), new ProjectPart(), new GeneratorPart(), new EditPart(), new GrowthPart(), new EmulatorPart(),
    ];

    /// <summary>Parses the command line.</summary>
    /// <exception cref="ArgumentException">An argument is unknown, or a quick run would update the README.</exception>
    public static Arguments Parse(string[] words)
    {
        bool isQuick = words.Contains(Quick);
        if (isQuick && words.Contains(UpdateReadme))
            throw new ArgumentException("Quick figures say too little for the README.", nameof(words));
        IPart[] chosen = [.. words.Where(word => word is not (Quick or UpdateReadme)).Select(PartOf)];
        IPart[] usual = [.. All.Where(part => part.IsQuick || !isQuick)];
        return new Arguments(
            chosen.Length > 0 ? chosen : usual,
            isQuick ? Effort.Quick : Effort.Full,
            words.Contains(UpdateReadme));
    }

    private static IPart PartOf(string word)
    {
        string names = string.Join(", ", All.Select(part => part.Name));
        return Array.Find(All, part => part.Name == word)
            ?? throw new ArgumentException($"'{word}' is none of {names}.", nameof(word));
    }
}
