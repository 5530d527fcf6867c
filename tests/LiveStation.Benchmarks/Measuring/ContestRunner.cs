using System.Runtime;

namespace LiveStation.Benchmarks.Measuring;

/// <summary>Measures candidates in turn, so that other load on the machine affects all of them equally.</summary>
internal sealed class ContestRunner(Effort effort)
{
    private const long WarmUpNanoseconds = 15_000_000;
    private const int BytePasses = 5;

    // The background JIT compiler starts after 100 ms without new methods.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // Keeps each result reachable for a moment; otherwise the JIT compiler could remove the allocation.
    internal static object? Kept { get; private set; }

    /// <summary>Checks, warms up and measures; returns one outcome per contest.</summary>
    public IReadOnlyList<Outcome> Run(IReadOnlyList<Contest> contests)
    {
        foreach (Contest contest in contests)
            contest.CheckAll();
        WarmUp([.. contests.SelectMany(contest => contest.Candidates)]);
        return [.. contests.Select(Measure)];
    }

    // On a busy machine the background compiler can be late: warm-up ends once no new methods are compiled.
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
        // Collect once, not before each sample: an induced collection returns pages to the system, and the next
        // candidate pays for new ones. Depending on the order, that made samples differ by a factor of 3.
        GC.Collect();
        int[] batches = [.. all.Select(BatchOf)];
        double[][] samples = [.. all.Select(_ => new double[effort.Rounds])];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int turn = 0; turn < all.Count; turn++)
            {
                // The first candidate changes from round to round.
                int place = (turn + round) % all.Count;
                samples[place][round] = Sample(all[place], batches[place]);
            }
        }
        return new Outcome(contest.Title, [.. all.Select((one, i) => new Score(one.Name, samples[i], BytesOf(one)))]);
    }

    // Reading the clock costs as much as a small operation, so it is read only once per batch.
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

    // The minimum of several passes: a pool that a collection has emptied allocates once.
    private long BytesOf(Candidate candidate) => Enumerable.Range(0, Math.Min(BytePasses, effort.Rounds)).Min(_ =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Kept = candidate.Operation();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
