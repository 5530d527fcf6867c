using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Redaction;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Writing of single values.</content>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ModelWriter
{
    // A character of one UTF-16 code unit has at most 3 bytes in UTF-8. A surrogate pair has 4.
    private const int MostBytes = 3;

    /// <summary>Writes a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Text(string? text)
    {
        if (text is null || !TryPlain(text))
            TextElsewhere(text);
    }

    /// <summary>Writes a secret string.</summary>
    internal void SecretText(string text)
    {
        _secrets?.Add(text);
        Text(IsMasked ? MaskedTexts.Mark : text);
    }

    /// <summary>Writes a string that is already encoded.</summary>
    internal void Encoded(EncodedText word)
    {
#if NET
        // A short text is copied with the zeros behind it, because a constant length needs no call. What is written next
        // replaces the zeros.
        if (word.Length <= EncodedText.Width && _free.Length - _used >= EncodedText.Width)
        {
            word.Padded.AsSpan(0, EncodedText.Width).CopyTo(_free.Slice(_used));
            _used += word.Length;
            return;
        }
#endif
        if (_document is not null)
            _document.WriteStringValue(word.Text);
        else
            Bytes(word.Json);
    }

    /// <summary>Writes an integer.</summary>
    internal void Integer(long value)
    {
        if (Utf8Formatter.TryFormat(value, _free.Slice(_used), out int length))
            _used += length;
        else
            IntegerElsewhere(value);
    }

    /// <summary>Writes a number.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not finite.</exception>
    internal void Number(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            throw new UnwritableValueException(ValueFault.NotFinite);
        if (_document is not null)
        {
            _document.WriteNumberValue(value);
            return;
        }
        Bytes(Encoding.UTF8.GetBytes(RoundTrip(value)));
    }

    /// <summary>Writes a Boolean value.</summary>
    internal void Boolean(bool value)
    {
        ReadOnlySpan<byte> literal = value ? "true"u8 : "false"u8;
        if (TryBytes(literal))
            return;
        if (_document is not null)
            _document.WriteBooleanValue(value);
        else
            Bytes(literal);
    }

    /// <summary>Writes null.</summary>
    internal void Null()
    {
        if (_document is not null)
        {
            _document.WriteNullValue();
            return;
        }
        Bytes("null"u8);
    }

    /// <summary>Writes a value that is already JSON.</summary>
    internal void Raw(ReadOnlySpan<byte> json)
    {
        if (IsMasked)
        {
            Bytes(MaskedJson.Of(json));
            return;
        }
        if (_document is not null)
        {
            _document.WriteRawValue(json, skipInputValidation: true);
            return;
        }
        Bytes(json);
    }

    private static byte[] Escaped(string text)
    {
        try
        {
            return RelaxedText.Quoted(text);
        }
        catch (ArgumentException)
        {
            // The exception of the framework can contain the text.
            throw new UnwritableValueException(ValueFault.HalfPair);
        }
    }

    private static string RoundTrip(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
#if !NET
        // On .NET Framework, some numbers change when they are parsed again.
        if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) != value)
            return value.ToString("G17", CultureInfo.InvariantCulture);
#endif
        return text;
    }

    /// <summary>Writes a string into the document of the user, with escape sequences, or after growing the free space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TextElsewhere(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }
        if (_document is not null)
        {
            _document.WriteStringValue(text);
            return;
        }
        Free(checked(text.Length * MostBytes + 2));
        if (!TryPlain(text))
            Bytes(Escaped(text));
    }

    /// <summary>Writes an integer into the document of the user, or after growing the free space.</summary>
    private void IntegerElsewhere(long value)
    {
        if (_document is not null)
        {
            _document.WriteNumberValue(value);
            return;
        }
        Utf8Formatter.TryFormat(value, Free(MostDigits), out int length);
        _used += length;
    }

    /// <summary>
    /// Tries to write a string without escape sequences if the free space is sufficient. Writes nothing if escaping is
    /// required.
    /// </summary>
    private bool TryPlain(string text)
    {
        Span<byte> free = _free.Slice(_used);
        if (((long)text.Length * MostBytes) + 2 > free.Length)
            return false;
        if (!PlainText.TryEncode(text, free.Slice(1), out int length))
            return false;
        free[0] = (byte)'"';
        free[length + 1] = (byte)'"';
        _used += length + 2;
        return true;
    }
}
