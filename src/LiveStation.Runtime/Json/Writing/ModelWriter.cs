using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Writes JSON for codecs, in its shortest form.</summary>
/// <remarks>
/// It writes bytes by itself, names together with what stands around them. Inside a user's own document it hands all to
/// the document's writer, whose indentation and escaping are the user's choice.
/// </remarks>
public ref partial struct ModelWriter
{
    /// <summary>How many objects and arrays may be inside each other: as many as System.Text.Json writes.</summary>
    internal const int MostDepth = 1000;

    private const int SmallestSpan = 512;
    private const int MostDigits = 20;

    private readonly IBufferWriter<byte>? _output;
    private readonly Utf8JsonWriter? _document;
    private readonly ICollection<string>? _secrets;
    private Span<byte> _free;
    private int _used;

    private int _depth;

    // What stands before the next name or item: an opening brace or bracket before the first, a comma before all others.
    private byte _separator;

    /// <summary>Writes to a buffer. <see cref="Flush"/> has to be called at the end.</summary>
    /// <param name="output">The buffer.</param>
    internal ModelWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _free = output.GetSpan(SmallestSpan);
    }

    /// <summary>Writes to a buffer, to find the secrets in a value.</summary>
    /// <param name="output">The buffer.</param>
    /// <param name="secrets">Where to add them.</param>
    internal ModelWriter(IBufferWriter<byte> output, ICollection<string> secrets)
        : this(output) => _secrets = secrets;

    /// <summary>Writes as a part of a document.</summary>
    /// <param name="document">Writer of the document.</param>
    internal ModelWriter(Utf8JsonWriter document) => _document = document;

    /// <summary>Begins an object.</summary>
    public void BeginObject()
    {
        Enter();
        _document?.WriteStartObject();
        _separator = (byte)'{';
    }

    /// <summary>Ends an object.</summary>
    public void EndObject()
    {
        _depth--;
        if (_document is not null)
        {
            _document.WriteEndObject();
            return;
        }
        End("{}"u8);
    }

    /// <summary>Writes the name of a member; its value has to follow.</summary>
    /// <param name="name">A comma, the name in its quotes as JSON has it, and a colon: <c>,"id":</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> name)
    {
        if (_document is not null)
        {
            DocumentName(name);
            return;
        }
        Span<byte> free = Free(name.Length);
        name.CopyTo(free);
        free[0] = _separator;
        _separator = (byte)',';
        _used += name.Length;
    }

    /// <summary>Writes the name of a member that is data.</summary>
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

    /// <summary>Begins an array.</summary>
    internal void BeginArray()
    {
        Enter();
        _document?.WriteStartArray();
        _separator = (byte)'[';
    }

    /// <summary>Comes before each item of an array.</summary>
    internal void BeginItem()
    {
        if (_document is null)
            Separate();
    }

    /// <summary>Ends an array.</summary>
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

    /// <summary>Hands the last bytes over.</summary>
    internal void Flush()
    {
        _output?.Advance(_used);
        _used = 0;
        _free = default;
    }

    /// <summary>Ends an object or array: with the one bracket when something was written, with both when nothing was.</summary>
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

    /// <summary>Room for a number of bytes.</summary>
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
