using System.Globalization;
using System.Text;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Writes strings in double quotes, in the notation that JSON and YAML share.</summary>
internal static class QuotedText
{
    private enum Form
    {
        Json,
        CompactJson,
        Yaml,
    }

    /// <summary>Returns a string for JSON that people read: characters that they cannot see are escaped.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string OfJson(string text) => Of(text, Form.Json);

    /// <summary>Returns a string for JSON as clients send it: only what JSON does not allow, and surrogates, are escaped.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string OfCompactJson(string text) => Of(text, Form.CompactJson);

    /// <summary>Returns a string for YAML, which has no escape for a surrogate without its pair; it is replaced.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string OfYaml(string text) => Of(text, Form.Yaml);

    private static string Of(string text, Form form)
    {
        if (Characters.ArePlain(text))
            return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n' && form != Form.CompactJson)
                quoted.Append("\\n");
            else if (form == Form.Yaml && Characters.IsLoneSurrogate(text, i))
                quoted.Append(Characters.Replacement);
            else if (form == Form.CompactJson ? c < ' ' || char.IsSurrogate(c) : IsHidden(text, i))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsHidden(string text, int index) => Characters.IsLoneSurrogate(text, index)
        || Characters.IsForbidden(text[index]) || Characters.IsLineEnd(text[index]) || Characters.IsInvisible(text[index]);
}
