using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes the whole body of an answer.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReplyCodec<T> : ISecretCollector
{
    private protected ReplyCodec()
    {
    }

    /// <summary>Reads a body.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="JsonShapeException">
    /// The body is not valid JSON, or not of the shape that was expected.
    /// </exception>
    public T Read(ReadOnlySpan<byte> utf8) => Read(utf8, drift: null);

    /// <summary>Reads a body.</summary>
    internal T Read(ReadOnlySpan<byte> utf8, DriftLog? drift)
    {
        if (TakesNothing && IsBlank(ByteOrderMark.Skip(utf8)))
            return default!;
        if (utf8.IsEmpty)
            throw new JsonShapeException("$", "expected a JSON body, found nothing");
        if (!TryReadBody(utf8, drift, out T? value))
        {
            ModelReader reader = ModelReader.Again(utf8, drift);
            value = ReadBody(ref reader);
            reader.EndDocument();
        }
        // What a list tolerates is recognised, and drift all the same.
        drift?.ThrowIfRefused();
        return value;
    }

    /// <summary>Reads a body from a stream, up to its end, of at most 64 MiB.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="JsonShapeException">
    /// The body is not valid JSON, or not of the shape that was expected, or larger.
    /// </exception>
    public ValueTask<T> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, ApiClientOptions.DefaultMaxResponseBytes, cancellationToken);

    /// <summary>Reads a body from a stream, up to its end.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <param name="maxBytes">How many bytes it has at most.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is not positive.</exception>
    /// <exception cref="JsonShapeException">
    /// The body is not valid JSON, or not of the shape that was expected, or larger.
    /// </exception>
    public async ValueTask<T> ReadAsync(Stream utf8, int maxBytes, CancellationToken cancellationToken = default)
    {
        using BoundedBytes bytes = new(Guard.Positive(maxBytes), BoundedBytes.Announced(Guard.NotNull(utf8)));
        return await bytes.FillAsync(utf8, cancellationToken).ConfigureAwait(false)
            ? Read(bytes.Span)
            : throw bytes.TooLarge();
    }

    /// <summary>Writes a body.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="value">What it holds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteDocument(IBufferWriter<byte> output, T value)
    {
        ModelWriter writer = new(Guard.NotNull(output));
        WriteBody(ref writer, value);
        writer.Flush();
    }

    /// <summary>Writes a body with a writer whose indentation and escaping are the caller's choice.</summary>
    /// <param name="document">Where to.</param>
    /// <param name="value">What it holds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public void Write(Utf8JsonWriter document, T value)
    {
        ModelWriter writer = new(Guard.NotNull(document));
        WriteBody(ref writer, value);
    }

    /// <inheritdoc />
    void ISecretCollector.Collect(ReadOnlySpan<byte> utf8, ICollection<string> secrets)
    {
        try
        {
            ModelReader reader = ModelReader.Again(utf8, new DriftLog(secrets));
            ReadBody(ref reader);
        }
        catch (JsonException)
        {
            // What came before the fault counts.
        }
    }

    /// <summary>What to throw when the envelope holds an error: content beside it must not pass for a success.</summary>
    /// <param name="error">Name of the member that holds it.</param>
    private protected static JsonShapeException ErrorInside(string error) =>
        new(JsonPath.Append("$", error), "expected no error, found one") { IsErrorResponse = true };

    /// <summary>Notes that the content is null; not where an object must be: that is an exception and no drift.</summary>
    private protected static void ReportNull<TContent>(in ModelReader reader, JsonCodec<TContent> codec)
    {
        if (!codec.ReadsObjects)
            reader.ReportNull();
    }

    /// <summary>Whether an answer without a body is as good as one with the default of its kind.</summary>
    internal virtual bool TakesNothing => false;

    /// <summary>Recognises a body; what differs inside a list may be tolerated already.</summary>
    private protected virtual bool TryReadBody(
        ReadOnlySpan<byte> utf8, DriftLog? drift, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return false;
    }

    private protected abstract T ReadBody(ref ModelReader reader);

    private protected abstract void WriteBody(ref ModelWriter writer, T value);

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (byte part in utf8)
        {
            if (part is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }
        return true;
    }
}
