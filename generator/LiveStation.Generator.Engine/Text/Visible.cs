using System.Text;

namespace LiveStation.Generator.Engine.Text;

/// <summary>Shows names in messages so that different names look different.</summary>
internal static class Visible
{
    /// <summary>Returns the text with escapes for invisible characters, and for marks that may combine with a letter.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i))
                return Escape(text);
        }
        return text;
    }

    private static string Escape(string text)
    {
        StringBuilder shown = new();
        for (int i = 0; i < text.Length; i++)
        {
            int code = CharacterKinds.CodeAt(text, i);
            if (NeedsEscape(text, i))
                shown.Append(CharacterKinds.EscapeOf(code));
            else
                shown.Append(text, i, code > 0xFFFF ? 2 : 1);
            i += code > 0xFFFF ? 1 : 0;
        }
        return shown.ToString();
    }

    // Line breaks are left to the host, which prints each message on one line.
    private static bool NeedsEscape(string text, int offset)
    {
        int code = CharacterKinds.CodeAt(text, offset);
        bool isUnseen = CharacterKinds.Of(code) != CharacterKind.Seen && !IsSecondHalf(text, offset);
        return isUnseen || (offset > 0 && Compositions.Of(text[offset - 1], text[offset]) is not null);
    }

    private static bool IsSecondHalf(string text, int offset) =>
        offset > 0 && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);
}
