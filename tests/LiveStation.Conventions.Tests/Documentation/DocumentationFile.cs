using System.Xml.Linq;

namespace LiveStation.Conventions.Tests.Documentation;

/// <summary>An XML documentation file.</summary>
internal sealed class DocumentationFile
{
    private DocumentationFile(IReadOnlyDictionary<string, XElement> members) => Members = members;

    /// <summary>The entries by the documentation id of their member.</summary>
    public IReadOnlyDictionary<string, XElement> Members { get; }

    /// <summary>Reads a file. A member with two entries is an error.</summary>
    public static DocumentationFile Read(string path) => new(
        XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value));

    /// <summary>Returns the structure of an entry: its elements with the parameter, exception or type that they describe.</summary>
    public IEnumerable<string> StructureOf(string member) => Members[member].Elements()
        .Select(element => string.Join(' ', [element.Name.LocalName, .. element.Attributes().Select(one => one.Value)]));

    /// <summary>Returns the types, members and parameters that the text of an entry mentions, in alphabetical order.</summary>
    public IEnumerable<string> ReferencesIn(string member) => Members[member].Elements().Descendants()
        .Where(element => element.Name.LocalName is "see" or "paramref" or "typeparamref")
        .Select(element => element.Attributes().First().Value)
        .Order(StringComparer.Ordinal);
}
