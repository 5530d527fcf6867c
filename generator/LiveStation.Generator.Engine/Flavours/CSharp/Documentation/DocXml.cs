using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>A text in both languages, as XML: escaped prose of the spec or a sentence of the generator.</summary>
/// <param name="En">English.</param>
/// <param name="Ko">Korean.</param>
internal sealed record DocXml(string En, string Ko)
{
    /// <summary>Escapes prose of the spec. The text of the other language replaces a missing one.</summary>
    /// <param name="text">The prose; untrusted.</param>
    public static DocXml From(DocText text)
    {
        string en = XmlText.Sentences(text.En);
        string ko = XmlText.Sentences(text.Ko);
        return new DocXml(en.Length > 0 ? en : ko, ko.Length > 0 ? ko : en);
    }

    /// <summary>Joins sentences; empty if there are none.</summary>
    /// <param name="sentences">The sentences.</param>
    public static DocXml Join(IEnumerable<DocXml> sentences)
    {
        DocXml[] all = [.. sentences];
        return all.Length == 1 ? all[0] : new DocXml(string.Join(" ", all.Select(one => one.En)), string.Join(" ", all.Select(one => one.Ko)));
    }
}
