using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>Writes strings in double quotes, in the notation that JSON and YAML share.</summary>
internal static class QuotedText
{
    /// <summary>Returns a string for JSON.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string OfJson(string text) => Of(text, canEscapeSurrogates: true);

    /// <summary>Returns a string for YAML, which has no escape for a surrogate without its pair; it is replaced.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string OfYaml(string text) => Of(text, canEscapeSurrogates: false);

    private static string Of(string text, bool canEscapeSurrogates)
    {
        if (Characters.ArePlain(text))
            return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isLone = Characters.IsLoneSurrogate(text, i);
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (isLone && !canEscapeSurrogates)
                quoted.Append(Characters.Replacement);
            else if (isLone || Characters.IsForbidden(c) || Characters.IsLineEnd(c) || Characters.IsInvisible(c))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
