using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Rivals;

IReader[] readers = [new SourceGeneratedReader(), new ProductReader(), new BareLoopReader(), new GraphCopier()];

// No compiler is to be waited for: the count of methods it compiled stays 0.
ContestRunner runner = new(Effort.Full);
OutcomeText.Write(Console.Out, runner.Run([.. Documents.All().Select(document => document.FromBytes(readers))]));
