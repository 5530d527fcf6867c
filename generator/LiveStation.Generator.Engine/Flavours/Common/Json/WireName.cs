using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>Wire names of members as generated code reads and writes them.</summary>
internal static class WireName
{
    /// <summary>The C# literal of a name in UTF-8, with the comma before it and the colon after it.</summary>
    /// <param name="name">The name.</param>
    public static string Literal(string name) => Characters.ArePlain(name)
        ? $"\",\\\"{name}\\\":\"u8"
        : CSharpLiteral.Of($",\"{Escaped(name)}\":") + "u8";

    private static string Escaped(string name)
    {
        var json = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ')
                json.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }
        return json.ToString();
    }
}
