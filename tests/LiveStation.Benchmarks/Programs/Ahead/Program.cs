using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Rivals;

IReader[] readers = [new SourceGeneratedReader(), new ProductReader(), new BareLoopReader(), new GraphCopier()];

// There is no JIT compiler to wait for: the number of compiled methods stays 0.
ContestRunner runner = new(Effort.Full);
OutcomeText.Write(Console.Out, runner.Run([.. Documents.All().Select(document => document.FromBytes(readers))]));
