using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Json.Scalars;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes the fields behind properties of type <see cref="Uri"/>.</summary>
/// <remarks>
/// If drift is observed, the text is checked while it is read. Otherwise, it is kept, and nothing is lost by that.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LazyUriCodec : JsonCodec<LazyUri>
{
    internal LazyUriCodec()
    {
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out LazyUri value)
    {
        value = default;
        // An empty string is read as null and must be reported.
        if (!scanner.TryText(out string? text) || text.Length == 0)
            return false;
        if (!scanner.MustReport)
        {
            value = LazyUri.Of(text);
            return true;
        }
        if (!AddressText.TryAbsolute(text, out Uri? uri))
            return false;
        value = new LazyUri(uri);
        return true;
    }

    /// <summary>Tries to read a value in its expected format, or null.</summary>
    /// <param name="scanner">
    /// The scanner, positioned before the value. After success, it is positioned after the value; otherwise, its
    /// position is undefined.
    /// </param>
    /// <param name="value">The value; without a URI if the JSON value is null.</param>
    /// <returns>True if the value was read; false if it must be read with <see cref="ReadOptional"/>.</returns>
    public bool TryReadOptional(ref ModelScanner scanner, out LazyUri value)
    {
        value = default;
        return scanner.TryNull() || TryRead(ref scanner, out value);
    }

    /// <inheritdoc />
    public override LazyUri ReadTolerantly(ref ModelReader reader) => new(Codecs.Uri.ReadOptional(ref reader));

    /// <summary>Reads the current value, which can be null, and moves past it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; without a URI if the JSON value is null or cannot be read as text.</returns>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, or a request is read and the value is not valid.
    /// </exception>
    public LazyUri ReadOptional(ref ModelReader reader)
    {
        reader.BeginValue();
        int position = reader.Scanner.Position;
        int depth = reader.Scanner.Depth;
        if (TryRead(ref reader.Scanner, out LazyUri value))
            return value;
        reader.Scanner.GoBack(position, depth);
        return ReadTolerantly(ref reader);
    }

    /// <summary>Writes the text of the URI, or null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public override void Write(ref ModelWriter writer, LazyUri value)
    {
        if (value.Text is { } text)
            writer.Text(text);
        else
            writer.Null();
    }

    /// <summary>Writes a property of an object. Without a URI, it is omitted.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">A comma, the encoded name of the property and a colon: <c>,"id":</c>.</param>
    /// <param name="value">The value of the property.</param>
    public void WriteOptionalMember(ref ModelWriter writer, ReadOnlySpan<byte> name, LazyUri value)
    {
        if (!value.IsMissing)
            WriteMember(ref writer, name, value);
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => Codecs.Uri.Schema(writer);
}
