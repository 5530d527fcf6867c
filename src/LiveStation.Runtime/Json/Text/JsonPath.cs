using System.Globalization;
using System.Text;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Creates JSON paths such as <c>$.content[2]['display name']</c>.</summary>
internal static class JsonPath
{
    // A path is for display, so a very long name is shortened.
    private const int MaxName = 100;

    /// <summary>Returns the path of a property.</summary>
    public static string Append(string path, string name)
    {
        StringBuilder text = new(path);
        AppendName(text, name);
        return text.ToString();
    }

    /// <summary>Appends a property name.</summary>
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
            // Control characters would break the line of a message.
            path.Append(char.IsControl(c) || char.IsSurrogate(c) || c == '\'' ? '?' : c);
        }
        path.Append(isShown ? "']" : "…']");
    }

    /// <summary>Appends an array index.</summary>
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
