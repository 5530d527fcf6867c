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

    /// <summary>Returns the elements of an entry, each with the parameter, exception or type that it describes.</summary>
    /// <remarks>An element content is a note about a part of a type. Editors do not show it.</remarks>
    public IEnumerable<string> StructureOf(string member) => Members[member].Elements()
        .Where(element => element.Name.LocalName != "content")
        .Select(element => string.Join(' ', [element.Name.LocalName, .. element.Attributes().Select(one => one.Value)]));

    /// <summary>Returns the types, members and parameters that the text of an entry mentions.</summary>
    public IEnumerable<string> ReferencesIn(string member) => Members[member].Descendants()
        .Where(element => element.Name.LocalName is "see" or "paramref" or "typeparamref")
        .Select(element => element.Attributes().First().Value)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
