using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Mutations;
using LiveStation.Json.Tests.Subjects;
using Microsoft.FSharp.Core;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Runs properties over all subjects, with the same documents in every run.</summary>
internal static class Runs
{
    /// <summary>Minimum number of documents that each mutator changes.</summary>
    public const int PerMutator = 2400;

    /// <summary>Number of unchanged documents per subject.</summary>
    public const int PerSubject = 40;

    private const ulong Seed = 20_260_824;

    // A single document can lack a rare member; this number of documents does not.
    private const int SampleSize = 30;

    private static readonly Lazy<IReadOnlyDictionary<Subject, IReadOnlyList<Document>>> Samples =
        new(() => AllSubjects.List.ToDictionary(subject => subject, subject => Sample(DocumentGen.Of(subject))));

    /// <summary>The results of a mutator for documents of all subjects that it supports, in equal shares.</summary>
    public static void Mutated(Type type)
    {
        var mutator = (Mutator)Activator.CreateInstance(type)!;
        Subject[] suited = [.. AllSubjects.List.Where(subject => IsSuited(mutator, subject))];
        suited.ShouldNotBeEmpty();
        foreach (Subject subject in suited)
        {
            Check(Cases(mutator, subject), (PerMutator + suited.Length - 1) / suited.Length, $"{mutator}, {subject}",
                one => Judge.Mutated(subject, one.Mutation));
        }
    }

    /// <summary>Unchanged documents of a subject.</summary>
    public static void Documented(Subject subject) =>
        Check(DocumentGen.Of(subject), PerSubject, $"documented, {subject}", Judge.Documented);

    /// <summary>The results of a mutator for documents of a subject.</summary>
    public static Gen<Mutation> Mutations(Mutator mutator, Subject subject) =>
        Cases(mutator, subject).Select(one => one.Mutation);

    /// <summary>Selects a few of many.</summary>
    public static IReadOnlyList<T> Sample<T>(Gen<T> many) => many.Sample(SampleSize, new Rnd(Seed), SampleSize);

    private static Gen<Case> Cases(Mutator mutator, Subject subject) =>
        from document in DocumentGen.Of(subject)
        let sites = SitesOf(mutator, document)
        where sites.Length > 0
        from site in Gen.Elements(sites)
        from mutation in mutator.At(document, site)
        select new Case(document, mutation);

    private static bool IsSuited(Mutator mutator, Subject subject) =>
        Samples.Value[subject].Any(document => SitesOf(mutator, document).Length > 0);

    private static Site[] SitesOf(Mutator mutator, Document document) =>
        [.. document.Sites.Where(site => mutator.Suits(document, site))];

    private static void Check<T>(Gen<T> cases, int count, string name, Action<T> holds)
    {
        Config config = Config.QuickThrowOnFailure.WithName(name).WithMaxTest(count).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(SeedOf(name), FSharpOption<int>.None)));
        FsCheck.Check.One(config, Prop.ForAll(Arb.From(cases), holds));
    }

    // Derived from the name, so that each seed differs; string.GetHashCode differs in each process.
    private static Rnd SeedOf(string name) =>
        new(name.Aggregate(Seed, (seed, c) => unchecked((seed ^ c) * 1_099_511_628_211)));

    /// <summary>A document and its mutation; a failed test shows its text.</summary>
    private sealed record Case(Document Document, Mutation Mutation)
    {
        public override string ToString() =>
            $"\nbefore: {Document}\nafter:  {ShownText.Of(Mutation.Utf8)}\n";
    }
}
