using LiveStation.Benchmarks.Building;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Reports;
using LiveStation.Benchmarks.Rivals;
using LiveStation.Emulator;
using LiveStation.Emulator.Serving;

namespace LiveStation.Benchmarks.Parts;

/// <summary>Published size of programs that call one operation or all operations.</summary>
internal sealed class SizePart : IPart
{
    /// <inheritdoc />
    public string Name => "size";

    /// <inheritdoc />
    public bool IsQuick => false;

    /// <inheritdoc />
    public Report Run(Effort effort) => RunAsync().GetAwaiter().GetResult();

    private static async Task<Report> RunAsync()
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Examples = ExampleUse.Only, Credentials = ProductCalls.Credentials });
        string[] arguments = [emulator.BaseAddress.ToString(), CallingPrograms.One, "ls-20260820140000-hAn22"];
        long[] empty = Measure(CallingPrograms.Empty(), arguments);
        MarkdownTable table = new(
            "bytes, above empty", "NativeAOT executable", "managed assemblies, trimmed", "WebAssembly files, trimmed");
        table.Row("empty program", empty.Select(Figures.Bytes));
        Add(
            CallingPrograms.Ours("One", CallingPrograms.Operations.Where(method => CallingPrograms.IdOf(method) == CallingPrograms.One)),
            RowNames.Ours + ", 1 operation");
        Add(CallingPrograms.Ours("All", CallingPrograms.Operations), $"{RowNames.Ours}, {CallingPrograms.Operations.Count} operations");
        Add(CallingPrograms.Typical(), RowNames.Typical + ", 1 operation");
        return new Report([new("calls-size", table)], []);

        void Add(SizedProgram program, string name) => table.Row(
            name,
            Measure(program, arguments).Zip(empty, (size, least) => $"{Figures.Bytes(size)}, {Figures.Bytes(size - least)}"));
    }

    private static long[] Measure(SizedProgram program, string[] arguments) =>
        [program.Native(arguments), program.Trimmed(arguments), program.Browser()];
}
