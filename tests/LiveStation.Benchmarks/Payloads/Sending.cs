using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Benchmarks.Checking;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>A value that all writers write, with the inputs that each of them needs.</summary>
/// <typeparam name="TOurs">The generated type.</typeparam>
/// <typeparam name="TPlain">The hand-written type for serializers.</typeparam>
internal sealed class Sending<TOurs, TPlain> : ISending
{
    /// <summary>Header of the column.</summary>
    public required string Name { get; init; }

    /// <summary>The value as generated objects.</summary>
    public required TOurs Ours { get; init; }

    /// <summary>The generated codec.</summary>
    public required Action<IBufferWriter<byte>, TOurs> WriteOurs { get; init; }

    /// <summary>The value as objects for serializers.</summary>
    public required TPlain Plain { get; init; }

    /// <summary>The metadata that System.Text.Json generated.</summary>
    public required JsonTypeInfo<TPlain> PlainType { get; init; }

    /// <summary>The expected output.</summary>
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
