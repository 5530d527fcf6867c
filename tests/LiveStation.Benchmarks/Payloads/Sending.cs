using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Benchmarks.Checking;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A value that all writers write, with what each of them needs for it.</summary>
/// <typeparam name="TOurs">The generated type.</typeparam>
/// <typeparam name="TPlain">The type of serializers.</typeparam>
internal sealed class Sending<TOurs, TPlain> : ISending
{
    /// <summary>What it is, as the head of a column.</summary>
    public required string Name { get; init; }

    /// <summary>The value as generated objects.</summary>
    public required TOurs Ours { get; init; }

    /// <summary>How the product writes it.</summary>
    public required Action<IBufferWriter<byte>, TOurs> WriteOurs { get; init; }

    /// <summary>The value as objects of serializers.</summary>
    public required TPlain Plain { get; init; }

    /// <summary>What System.Text.Json generated.</summary>
    public required JsonTypeInfo<TPlain> PlainType { get; init; }

    /// <summary>What must be written.</summary>
    public required byte[] Expected { get; init; }

    /// <inheritdoc />
    public Contest Written(IEnumerable<IWriter> writers) =>
        new(Name, [.. writers.Select(writer => new Candidate(writer.Name, writer.Into(this)))], Check);

    private void Check(string candidate, object? output)
    {
        ReadOnlyMemory<byte> written = output switch
        {
            ArrayBufferWriter<byte> buffer => buffer.WrittenMemory,
            MemoryStream stream => stream.GetBuffer().AsMemory(0, (int)stream.Length),
            byte[] bytes => bytes,
            _ => throw new InvalidOperationException($"{candidate} wrote {Name} to nothing that is known."),
        };
        Members.Of<ReadOnlyMemory<byte>>(Expected, JsonMembers.Tell)
            .MustEqual(Members.Of(written, JsonMembers.Tell), $"{candidate}, {Name}");
    }
}
