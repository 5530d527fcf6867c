using System.Text.Json.Serialization.Metadata;
using LiveStation.Benchmarks.Checking;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A JSON text that all readers read, with the inputs that each of them needs.</summary>
/// <typeparam name="TOurs">The type that the generated client reads.</typeparam>
/// <typeparam name="TPlain">The type that serializers read.</typeparam>
internal sealed class Document<TOurs, TPlain> : IDocument
    where TOurs : class
    where TPlain : class
{
    /// <inheritdoc />
    public required string Name { get; init; }

    /// <inheritdoc />
    public required byte[] Utf8 { get; init; }

    /// <summary>The expected result.</summary>
    public required TPlain Truth { get; init; }

    /// <summary>The codec of the operation.</summary>
    public required ReplyCodec<TOurs> Codec { get; init; }

    /// <summary>The metadata that System.Text.Json generated.</summary>
    public required JsonTypeInfo<TPlain> Plain { get; init; }

    /// <summary>Creates the same generated objects again, without JSON.</summary>
    public required Func<TOurs, TOurs> Copy { get; init; }

    /// <summary>Reads every property of a result that is a URI; null if there is none.</summary>
    public Action<TOurs>? UseUris { get; init; }

    /// <summary>Lists every member of the result of the generated client.</summary>
    public required Action<Members, TOurs> TellOurs { get; init; }

    /// <summary>Lists every member of the result of a serializer.</summary>
    public required Action<Members, TPlain> TellPlain { get; init; }

    /// <inheritdoc />
    public Contest FromBytes(IEnumerable<IReader> readers) =>
        Of(readers, reader => reader.FromBytes(this));

    /// <inheritdoc />
    public Contest FromStream(IEnumerable<IReader> readers) => Of(readers, reader => reader.FromStream(this));

    /// <inheritdoc />
    public bool VerdictDiffers(byte[] utf8) => Verdicts.Differ(Codec, utf8);

    /// <inheritdoc />
    public void Check(string candidate, object? result)
    {
        switch (result)
        {
            case TOurs ours: Compare(candidate, Members.Of(ours, TellOurs)); break;
            case TPlain plain: Compare(candidate, Members.Of(plain, TellPlain)); break;
            case null: break; // The bare loop makes nothing.
            default: throw new InvalidOperationException($"{candidate} made a {result.GetType()} of {Name}.");
        }
    }

    private Contest Of(IEnumerable<IReader> readers, Func<IReader, Func<object?>?> choose) => new(Name,
        [.. from reader in readers
            let operation = choose(reader)
            where operation is not null
            select new Candidate(reader.Name, operation)], Check);

    private void Compare(string candidate, Members found) =>
        Members.Of(Truth, TellPlain).MustEqual(found, $"{candidate}, {Name}");
}
