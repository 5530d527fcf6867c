using System.Xml.Linq;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Wire.Tests.Corpus;

namespace LiveStation.Wire.Tests.DocsPages;

/// <summary>The samples that the pages of the flavour <c>docs</c> show.</summary>
internal static class ShownSamples
{
    private static readonly Lazy<Dictionary<(string Operation, string Example, string Language), string>> All = new(Read);

    /// <summary>Returns a sample of an example.</summary>
    /// <param name="example">The example.</param>
    /// <param name="language">The language, as the page calls it.</param>
    public static string Of(CorpusExample example, string language) => All.Value[(example.Operation, example.Name, language)];

    private static Dictionary<(string Operation, string Example, string Language), string> Read() => SpecCompiler
        .Plan(Spec.Model, new EmitOptions("") { Flavours = FlavourSet.Of(FlavourCatalog.All.Single(flavour => flavour.Word == "docs")) })
        .Where(unit => unit.Path.Contains("/groups/")).Select(unit => XDocument.Parse(unit.Emit().Content))
        .SelectMany(page => page.Descendants("section").SelectMany(OfOperation))
        .ToDictionary(one => one.Key, one => one.Sample);

    private static IEnumerable<((string Operation, string Example, string Language) Key, string Sample)> OfOperation(XElement section) =>
        section.Elements("details").SelectMany(details => details.Elements("figure").Take(3).Select(figure => (
            (section.Attribute("id")!.Value, details.Element("summary")!.Nodes().OfType<XText>().First().Value.Trim(),
                figure.Element("figcaption")!.Value),
            figure.Element("pre")!.Value)));
}
