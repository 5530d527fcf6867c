using System.Xml.Linq;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Diagnostics.Pages;

/// <summary>Lines of a project file, as a page shows them, and the project they make.</summary>
/// <param name="xml">The lines.</param>
internal sealed class ProjectSnippet(string xml)
{
    private const string Missing = "spec/gone.yaml", All = "spec/*.yaml";

    private readonly XElement _project = XElement.Parse($"<Project>{xml}</Project>");

    /// <summary>Value of a property; null when the snippet does not set it.</summary>
    public string? this[string property] =>
        _project.Elements("PropertyGroup").Elements(property).SingleOrDefault()?.Value;

    /// <summary>The target before which the target of the snippet runs; null when it has none.</summary>
    public string? Target => _project.Elements("Target").SingleOrDefault()?.Attribute("BeforeTargets")?.Value;

    /// <summary>An attribute of the only item of its name; null when it is not there.</summary>
    public XAttribute? Attribute(string item, string attribute) =>
        _project.Descendants("ItemGroup").Elements(item).SingleOrDefault()?.Attribute(attribute);

    /// <summary>The project: a spec that is sound, and what the lines say.</summary>
    public SpecProject Project
    {
        get
        {
            SpecProject project = SpecProject.With() with { Files = [.. Files] };
            foreach (XElement property in _project.Elements("PropertyGroup").Elements())
                project = project.Set(property.Name.LocalName, property.Value);
            // What our build targets make of the lines.
            project = project.Set("_LiveStationOperations", this["LiveStationOperations"] ?? "");
            if (_project.Elements("ItemGroup").Elements("PackageReference").Any(item => Include(item) == "LiveStation.Client"))
                project = project.Set("_LiveStationHasReadyClient", "true");
            LanguageVersion language = project.Language;
            return this["LangVersion"] is { } version && LanguageVersionFacts.TryParse(version, out language)
                ? project with { Language = language }
                : project;
        }
    }

    // A file that is named without the one with the head beside it extends the packaged spec, as does none at all.
    private IEnumerable<SpecAdditionalText> Files
    {
        get
        {
            XElement[] listed = [.. _project.Elements("ItemGroup").Elements("LiveStationSpec")];
            bool isPackagedOn = this["LiveStationPackagedSpec"] != "false";
            if (listed.Any(item => Include(item) == All) || isPackagedOn)
            {
                yield return new SpecAdditionalText(SpecProject.Folder + "spec/shop.yaml", DiagnosticPage.Shop)
                {
                    Metadata = { ["LiveStationSpecPackaged"] = listed.Any(item => Include(item) == All) ? "" : "true" },
                };
            }
            foreach (XElement item in listed.Where(item => Include(item) != All))
            {
                yield return new SpecAdditionalText(SpecProject.Folder + Include(item), TextOf(item))
                {
                    Metadata =
                    {
                        ["LiveStationSpecName"] = item.Attribute("LiveStationSpecName")?.Value ?? "",
                        ["LiveStationSpecApi"] = item.Attribute("LiveStationSpecApi")?.Value ?? "",
                    },
                };
            }
        }
    }

    private static string? TextOf(XElement item) => item.Attribute("LiveStationSpecApi") is not null
        || Include(item).EndsWith("/shop.yaml", StringComparison.Ordinal)
        ? DiagnosticPage.Shop
        : Include(item) == Missing ? null : "group: Goods\n";

    private static string Include(XElement item) => item.Attribute("Include")!.Value;
}
