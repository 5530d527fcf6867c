using System.Runtime;

namespace LiveStation.Benchmarks.Measuring;

/// <summary>Measures candidates in turn, so that whatever the machine does meanwhile meets all of them.</summary>
internal sealed class ContestRunner(Effort effort)
{
    private const long WarmUpNanoseconds = 15_000_000;
    private const int BytePasses = 5;

    // The background compiler waits for 100 ms without new methods.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // What is made is kept for a moment: otherwise a compiler might leave out the making.
    internal static object? Kept { get; private set; }

    /// <summary>Checks, warms up and measures; one outcome a contest.</summary>
    public IReadOnlyList<Outcome> Run(IReadOnlyList<Contest> contests)
    {
        foreach (Contest contest in contests)
            contest.CheckAll();
        WarmUp([.. contests.SelectMany(contest => contest.Candidates)]);
        return [.. contests.Select(Measure)];
    }

    // On a busy machine the background compiler may be late: the code is the best there is when no more of it comes.
    private void WarmUp(IReadOnlyList<Candidate> candidates)
    {
        long compiled = -1;
        int quiet = 0;
        for (int i = 0; i < effort.MostWarmUps && quiet < effort.QuietWarmUps; i++)
        {
            foreach (Candidate candidate in candidates)
                RunFor(candidate, WarmUpNanoseconds);
            Thread.Sleep(Pause);
            quiet = compiled == JitInfo.GetCompiledMethodCount() ? quiet + 1 : 0;
            compiled = JitInfo.GetCompiledMethodCount();
        }
    }

    private Outcome Measure(Contest contest)
    {
        Console.Error.WriteLine($"  {contest.Title}");
        IReadOnlyList<Candidate> all = contest.Candidates;
        // Once, and not before each sample: a collection that is asked for gives pages back to the system, and whoever
        // comes next pays for fresh ones. Depending on the order, that made samples differ by a factor of three.
        GC.Collect();
        int[] batches = [.. all.Select(BatchOf)];
        double[][] samples = [.. all.Select(_ => new double[effort.Rounds])];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int turn = 0; turn < all.Count; turn++)
            {
                // Whoever is first in a round is another one each time.
                int place = (turn + round) % all.Count;
                samples[place][round] = Sample(all[place], batches[place]);
            }
        }
        return new Outcome(contest.Title, [.. all.Select((one, i) => new Score(one.Name, samples[i], BytesOf(one)))]);
    }

    // Asking the clock costs as much as a small operation, so it is asked once a batch only.
    private int BatchOf(Candidate candidate)
    {
        int operations = 1;
        double nanoseconds;
        while ((nanoseconds = Sample(candidate, operations) * operations) < effort.SampleNanoseconds / 4)
            operations *= 2;
        return (int)Math.Ceiling(operations * (effort.SampleNanoseconds / nanoseconds));
    }

    private static double Sample(Candidate candidate, int operations)
    {
        long begun = CpuClock.Nanoseconds();
        for (int i = 0; i < operations; i++)
            Kept = candidate.Operation();
        return (double)(CpuClock.Nanoseconds() - begun) / operations;
    }

    private static void RunFor(Candidate candidate, long nanoseconds)
    {
        long begun = CpuClock.Nanoseconds();
        while (CpuClock.Nanoseconds() - begun < nanoseconds)
            Kept = candidate.Operation();
    }

    // The least of several: a pool that a collection has emptied fills up once.
    private long BytesOf(Candidate candidate) => Enumerable.Range(0, Math.Min(BytePasses, effort.Rounds)).Min(_ =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Kept = candidate.Operation();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
