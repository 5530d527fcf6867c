using System.Globalization;
using System.Text;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Writes paths into JSON: <c>$.content[2]['odd name']</c>.</summary>
internal static class JsonPath
{
    // A path is for reading; a name of a megabyte is not.
    private const int MaxName = 100;

    /// <summary>The path of a member.</summary>
    public static string Append(string path, string name)
    {
        StringBuilder text = new(path);
        AppendName(text, name);
        return text.ToString();
    }

    /// <summary>Adds a member.</summary>
    public static void AppendName(StringBuilder path, string name)
    {
        bool isShown = name.Length <= MaxName;
        if (isShown && IsPlain(name))
        {
            path.Append('.').Append(name);
            return;
        }
        path.Append("['");
        foreach (char c in name.AsSpan(0, Math.Min(name.Length, MaxName)))
        {
            // Controls would break the line of a message.
            path.Append(char.IsControl(c) || char.IsSurrogate(c) || c == '\'' ? '?' : c);
        }
        path.Append(isShown ? "']" : "…']");
    }

    /// <summary>Adds a place in an array.</summary>
    public static void AppendIndex(StringBuilder path, int index) =>
        path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '$'))
                return false;
        }
        return name.Length > 0;
    }
}
