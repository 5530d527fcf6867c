using System.Globalization;

namespace LiveStation.Benchmarks.Measuring;

/// <summary>Serializes outcomes as text, to transfer them from one process to another.</summary>
internal static class OutcomeText
{
    private const char Between = '\t';

    /// <summary>Writes one line per score.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Outcome> outcomes)
    {
        foreach (Outcome outcome in outcomes)
        {
            foreach (Score score in outcome.Scores)
            {
                string[] samples = [.. score.Nanoseconds.Select(Text)];
                output.WriteLine(string.Join(Between, [outcome.Title, score.Name, Text(score.Bytes), .. samples]));
            }
        }
    }

    /// <summary>Reads the written text.</summary>
    public static IReadOnlyList<Outcome> Read(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(Between))
            .GroupBy(fields => fields[0], ScoreOf)
            .Select(outcome => new Outcome(outcome.Key, [.. outcome])),
    ];

    private static Score ScoreOf(string[] fields) =>
        new(fields[1], [.. fields[3..].Select(Number)], (long)Number(fields[2]));

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
