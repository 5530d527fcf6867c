using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Redaction;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Writes compact JSON for codecs.</summary>
/// <remarks>
/// It writes UTF-8 directly, names together with their delimiters. As part of a document of the user, it uses the
/// writer of the document, which determines indentation and escaping.
/// </remarks>
public ref partial struct ModelWriter
{
    /// <summary>The maximum nesting depth of objects and arrays, which is the maximum of System.Text.Json.</summary>
    internal const int MostDepth = 1000;

    private const int SmallestSpan = 512;
    private const int MostDigits = 20;

    private readonly IBufferWriter<byte>? _output;
    private readonly Utf8JsonWriter? _document;
    private readonly ICollection<string>? _secrets;
    private Span<byte> _free;
    private int _used;

    private int _depth;

    // The character before the next name or item: an opening brace or bracket before the first, a comma before all
    // others.
    private byte _separator;

    /// <summary>Initializes a writer to a buffer. Call <see cref="Flush"/> at the end.</summary>
    /// <param name="output">The buffer.</param>
    internal ModelWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _free = output.GetSpan(SmallestSpan);
    }

    /// <summary>Initializes a writer to a buffer that collects the secrets of a value.</summary>
    /// <param name="output">The buffer.</param>
    /// <param name="secrets">
    /// The collection that receives the secrets. If it is a <see cref="MaskedTexts"/>, asterisks are written instead of them.
    /// </param>
    internal ModelWriter(IBufferWriter<byte> output, ICollection<string> secrets)
        : this(output) => _secrets = secrets;

    /// <summary>Initializes a writer to a part of a document.</summary>
    /// <param name="document">The writer of the document.</param>
    internal ModelWriter(Utf8JsonWriter document) => _document = document;

    /// <summary>Whether asterisks are written instead of secrets.</summary>
    internal readonly bool IsMasked => _secrets is MaskedTexts;

    /// <summary>Writes the start of an object.</summary>
    public void BeginObject()
    {
        Enter();
        _document?.WriteStartObject();
        _separator = (byte)'{';
    }

    /// <summary>Writes the end of an object.</summary>
    public void EndObject()
    {
        _depth--;
        if (_separator == ',' && TryBytes("}"u8))
            return;
        if (_document is not null)
            _document.WriteEndObject();
        else
            End("{}"u8);
    }

    // In a document of the user, no space is ever free here. So one comparison, of the free space, is sufficient before
    // each name and value, and the document is considered only if the space is not sufficient.

    /// <summary>Writes the name of a property. The value must follow.</summary>
    /// <param name="name">A comma, the encoded name in quotes and a colon: <c>,"id":</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> name)
    {
        Span<byte> free = _free.Slice(_used);
        if (!name.TryCopyTo(free))
        {
            NameElsewhere(name);
            return;
        }
        free[0] = _separator;
        _separator = (byte)',';
        _used += name.Length;
    }

    /// <summary>Writes a property name that is data.</summary>
    internal void Key(string name)
    {
        if (_document is not null)
        {
            _document.WritePropertyName(name);
            return;
        }
        Separate();
        Text(name);
        Byte((byte)':');
    }

    /// <summary>Writes the start of an array.</summary>
    internal void BeginArray()
    {
        Enter();
        _document?.WriteStartArray();
        _separator = (byte)'[';
    }

    /// <summary>Prepares an item of an array. Call it before each item.</summary>
    internal void BeginItem()
    {
        if (_document is null)
            Separate();
    }

    /// <summary>Writes the end of an array.</summary>
    internal void EndArray()
    {
        _depth--;
        if (_document is not null)
        {
            _document.WriteEndArray();
            return;
        }
        End("[]"u8);
    }

    /// <summary>Passes the remaining bytes to the output.</summary>
    internal void Flush()
    {
        _output?.Advance(_used);
        _used = 0;
        _free = default;
    }

    /// <summary>Writes the end of an object or array; if it is empty, both brackets.</summary>
    private void End(ReadOnlySpan<byte> brackets)
    {
        if (_separator != ',')
            Byte(brackets[0]);
        Byte(brackets[1]);
        _separator = (byte)',';
    }

    private void Enter()
    {
        if (++_depth > MostDepth)
            throw new UnwritableValueException(ValueFault.TooDeep);
    }

    private void Separate()
    {
        Byte(_separator);
        _separator = (byte)',';
    }

    private void Byte(byte value)
    {
        Free(1)[0] = value;
        _used++;
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Free(bytes.Length));
        _used += bytes.Length;
    }

    /// <summary>Returns free space for a number of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Free(int length)
    {
        if (_free.Length - _used < length)
            Grow(length);
        return _free.Slice(_used);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        if (_output is null)
            throw new InvalidOperationException("The writer is the default value, which has no output.");
        _output.Advance(_used);
        _used = 0;
        _free = _output.GetSpan(Math.Max(length, SmallestSpan));
    }

    /// <summary>Writes a name into the document of the user, or after growing the free space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NameElsewhere(ReadOnlySpan<byte> name)
    {
        if (_document is not null)
        {
            DocumentName(name);
            return;
        }
        Grow(name.Length);
        Name(name);
    }

    /// <summary>Writes bytes if the free space is sufficient. In a document of the user, it never is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryBytes(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.TryCopyTo(_free.Slice(_used)))
            return false;
        _used += bytes.Length;
        return true;
    }

    private readonly void DocumentName(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> bare = name.Slice(2, name.Length - 4);
        if (bare.IndexOf((byte)'\\') < 0)
        {
            _document!.WritePropertyName(bare);
            return;
        }
        Utf8JsonReader reader = new(name.Slice(1, name.Length - 2));
        reader.Read();
        _document!.WritePropertyName(reader.GetString()!);
    }
}
