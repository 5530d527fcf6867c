using LiveStation.Benchmarks.Measuring;
using LiveStation.Generator.Engine;
using LiveStation.Tests.Shared.LargeSpecs;

namespace LiveStation.Benchmarks.Generating;

/// <summary>Compiles specs that consist of one construct.</summary>
/// <param name="Characters">Size of the larger spec of each construct; the other has a quarter of it.</param>
/// <param name="Rounds">Number of runs of each size.</param>
internal sealed record ConstructRuns(int Characters, int Rounds)
{
    private const int Sample = 100;
    private const int WarmUps = 30;

    /// <summary>Compiles a small spec of each construct until the JIT compiler has optimized what they share.</summary>
    public void WarmUp()
    {
        int passes = Rounds > 1 ? WarmUps : 1;
        for (int pass = 0; pass < passes; pass++)
        {
            foreach (string construct in LargeSpec.All.Keys)
                LargeSpec.Compile(construct, Sample / 10);
        }
    }

    /// <summary>Measures a construct.</summary>
    /// <param name="construct">The construct.</param>
    public ConstructGrowth Of(string construct)
    {
        Console.Error.WriteLine($"  {construct}");
        int length = LargeSpec.Files(construct, Sample).Sum(file => file.Text.Length);
        int number = Math.Max(Sample, (int)((long)Characters * Sample / length));
        return new ConstructGrowth(construct, number, Fastest(construct, number / 4), Fastest(construct, number));
    }

    private double Fastest(string construct, int number) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        GC.Collect();
        long begun = CpuClock.Nanoseconds();
        CompileResult result = LargeSpec.Compile(construct, number);
        long nanoseconds = CpuClock.Nanoseconds() - begun;
        GC.KeepAlive(result);
        return nanoseconds;
    });
}

/// <summary>The time for a construct.</summary>
/// <param name="Construct">The construct.</param>
/// <param name="Number">Number of its repetitions.</param>
/// <param name="Few">Nanoseconds for a quarter of the number.</param>
/// <param name="Many">Nanoseconds for the number.</param>
internal sealed record ConstructGrowth(string Construct, int Number, double Few, double Many)
{
    /// <summary>The growth from the quarter to the number.</summary>
    public double Factor => Many / Few;
}
