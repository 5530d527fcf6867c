using System.Text;

namespace LiveStation.Emulator.Control.Requests;

/// <summary>
/// A body in the log of requests. A short body is masked when it is read, because most are never read; a long one is masked and
/// shortened at once, because it would use memory.
/// </summary>
internal sealed class RecordedBody
{
    /// <summary>The maximum length of a shown body, in characters.</summary>
    public const int MaxLength = 16 * 1024;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly SecretMasking _masking;
    private readonly string? _text;

    private RecordedBody(ReadOnlyMemory<byte> bytes, SecretMasking masking, string? text)
    {
        _bytes = bytes;
        _masking = masking;
        _text = text;
    }

    /// <summary>Returns the text with masked secrets; null if there is no body.</summary>
    public string? Text => _text ?? (_bytes.IsEmpty ? null : Shortened(_masking.Mask(_bytes.Span)));

    /// <summary>Records a body.</summary>
    /// <param name="bytes">The body; it must not change later.</param>
    /// <param name="masking">Masks the secrets.</param>
    /// <param name="isPage">Whether the body is the page of a fault. It contains no secret, and is not masked.</param>
    public static RecordedBody Of(ReadOnlyMemory<byte> bytes, SecretMasking masking, bool isPage = false)
    {
        if (isPage)
            return new RecordedBody(default, masking, Shortened(Encoding.UTF8.GetString(bytes.Span)));
        return bytes.Length > MaxLength
            ? new RecordedBody(default, masking, Shortened(masking.Mask(bytes.Span)))
            : new RecordedBody(bytes, masking, text: null);
    }

    /// <summary>Returns three asterisks: the body can contain secrets.</summary>
    public override string ToString() => SecretMasking.Mark;

    private static string Shortened(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        // A pair of surrogates must not be cut in two.
        int length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{text[..length]}…";
    }
}
