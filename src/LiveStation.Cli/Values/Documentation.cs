using System.Xml.Linq;

namespace LiveStation.Cli.Values;

/// <summary>Reads the documentation of the client: an XML file next to the assembly, as editors use it.</summary>
internal static class Documentation
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "LiveStation.Client.xml");

    /// <summary>Returns the text that an editor shows for a member of an enum: one line for each language.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="member">The member.</param>
    public static IReadOnlyList<string> SummaryOf<TEnum>(TEnum member)
        where TEnum : struct, Enum
    {
        // The ID prefix F of XML documentation is for fields, and enum members are fields.
        string name = $"F:{typeof(TEnum).FullName}.{member}";
        XElement? summary = XDocument.Load(File).Descendants("member")
            .FirstOrDefault(entry => entry.Attribute("name")?.Value == name)?
            .Element("summary");
        return summary is null
            ? []
            : [.. summary.DescendantNodes().OfType<XText>().Select(OneLine).Where(line => line.Length > 0)];
    }

    private static string OneLine(XText text) =>
        string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
