using System.Text.Json.Serialization.Metadata;
using LiveStation.Benchmarks.Checking;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A text that all readers read, with what each of them needs for it.</summary>
/// <typeparam name="TOurs">What the generated client makes of it.</typeparam>
/// <typeparam name="TPlain">What serializers make of it.</typeparam>
internal sealed class Document<TOurs, TPlain> : IDocument
    where TOurs : class
    where TPlain : class
{
    /// <inheritdoc />
    public required string Name { get; init; }

    /// <inheritdoc />
    public required byte[] Utf8 { get; init; }

    /// <summary>What it must be read as.</summary>
    public required TPlain Truth { get; init; }

    /// <summary>Codec of the operation.</summary>
    public required ReplyCodec<TOurs> Codec { get; init; }

    /// <summary>What System.Text.Json generated.</summary>
    public required JsonTypeInfo<TPlain> Plain { get; init; }

    /// <summary>Makes the same generated objects again, without JSON.</summary>
    public required Func<TOurs, TOurs> Copy { get; init; }

    /// <summary>Tells every member of what the generated client read.</summary>
    public required Action<Members, TOurs> TellOurs { get; init; }

    /// <summary>Tells every member of what a serializer read.</summary>
    public required Action<Members, TPlain> TellPlain { get; init; }

    /// <inheritdoc />
    public Contest FromBytes(IEnumerable<IReader> readers) =>
        new(Name, [.. readers.Select(reader => new Candidate(reader.Name, reader.FromBytes(this)))], Check);

    /// <inheritdoc />
    public Contest FromStream(IEnumerable<IReader> readers) => new(Name,
        [.. from reader in readers
            let operation = reader.FromStream(this)
            where operation is not null
            select new Candidate(reader.Name, operation)], Check);

    /// <inheritdoc />
    public bool VerdictDiffers(byte[] utf8) => Verdicts.Differ(Codec, utf8);

    private void Check(string candidate, object? result)
    {
        switch (result)
        {
            case TOurs ours: Compare(candidate, Members.Of(ours, TellOurs)); break;
            case TPlain plain: Compare(candidate, Members.Of(plain, TellPlain)); break;
            case null: break; // The bare loop makes nothing.
            default: throw new InvalidOperationException($"{candidate} made a {result.GetType()} of {Name}.");
        }
    }

    private void Compare(string candidate, Members found) =>
        Members.Of(Truth, TellPlain).MustEqual(found, $"{candidate}, {Name}");
}
