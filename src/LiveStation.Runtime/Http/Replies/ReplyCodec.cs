using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes the complete body of a response.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReplyCodec<T> : ISecretCollector
{
    private protected ReplyCodec()
    {
    }

    /// <summary>Reads a body.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <returns>The result.</returns>
    /// <exception cref="JsonShapeException">The body is not valid JSON or is not in the expected format.</exception>
    public T Read(ReadOnlySpan<byte> utf8) => Read(utf8, drift: null);

    /// <summary>Reads a body.</summary>
    internal T Read(ReadOnlySpan<byte> utf8, DriftLog? drift)
    {
        if (TakesNothing && IsBlank(ByteOrderMark.Skip(utf8)))
            return default!;
        if (utf8.IsEmpty)
            throw new JsonShapeException("$", "expected a JSON body, found an empty body");
        if (!TryReadBody(utf8, drift, out T? value))
        {
            ModelReader reader = ModelReader.Again(utf8, drift);
            value = ReadBody(ref reader);
            reader.EndDocument();
        }
        // The fast path tolerates some differences of lists. They are drift too.
        drift?.ThrowIfRefused();
        return value;
    }

    /// <summary>Reads a body of at most 64 MiB from a stream. The stream is read to its end.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="JsonShapeException">
    /// The body is not valid JSON, is not in the expected format or exceeds 64 MiB.
    /// </exception>
    public ValueTask<T> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, ApiClientOptions.DefaultMaxResponseBodyBytes, cancellationToken);

    /// <summary>Reads a body from a stream. The stream is read to its end.</summary>
    /// <param name="utf8">The body in UTF-8.</param>
    /// <param name="maxBytes">The maximum size of the body in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    /// <exception cref="JsonShapeException">
    /// The body is not valid JSON, is not in the expected format or exceeds <paramref name="maxBytes"/>.
    /// </exception>
    public async ValueTask<T> ReadAsync(Stream utf8, int maxBytes, CancellationToken cancellationToken = default)
    {
        BoundedBytes bytes = BoundedBytes.Of(Guard.NotNull(utf8), Guard.Positive(maxBytes));
        try
        {
            int read;
            do
                read = await bytes.ReadAsync(utf8, cancellationToken).ConfigureAwait(false);
            while (bytes.Add(read));
            return bytes.IsExceeded ? throw bytes.TooLarge() : Read(bytes.Span);
        }
        finally
        {
            bytes.Release();
        }
    }

    /// <summary>Writes a body.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="value">The result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteDocument(IBufferWriter<byte> output, T value)
    {
        ModelWriter writer = new(Guard.NotNull(output));
        WriteBody(ref writer, value);
        writer.Flush();
    }

    /// <summary>Writes a body with a writer that determines indentation and escaping.</summary>
    /// <param name="document">The writer.</param>
    /// <param name="value">The result.</param>
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
            // The secrets before the error are kept.
        }
    }

    /// <summary>
    /// Creates the exception for an envelope with an error. Content next to the error must not be treated as success.
    /// </summary>
    /// <param name="error">The name of the error property.</param>
    private protected static JsonShapeException ErrorInside(string error) =>
        new(JsonPath.Append("$", error), "expected no error, found one") { IsErrorResponse = true };

    /// <summary>
    /// Reports null content as drift. Where an object is required, null content is an exception instead.
    /// </summary>
    private protected static void ReportNull<TContent>(in ModelReader reader, JsonCodec<TContent> codec)
    {
        if (!codec.ReadsObjects)
            reader.ReportNull();
    }

    /// <summary>Whether a response without a body is read as the default value of the type.</summary>
    internal virtual bool TakesNothing => false;

    /// <summary>Tries the fast path for a body. Differences inside a list can be accepted here.</summary>
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
