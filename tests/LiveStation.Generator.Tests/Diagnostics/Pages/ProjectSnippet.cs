using System.Xml.Linq;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Diagnostics.Pages;

/// <summary>Lines of a project file on a page, and the project that they define.</summary>
/// <param name="xml">The lines.</param>
internal sealed class ProjectSnippet(string xml)
{
    private const string Missing = "spec/gone.yaml", All = "spec/*.yaml";

    private readonly XElement _project = XElement.Parse($"<Project>{xml}</Project>");

    /// <summary>Value of a property; null if the snippet does not set it.</summary>
    public string? this[string property] =>
        _project.Elements("PropertyGroup").Elements(property).SingleOrDefault()?.Value;

    /// <summary>The target before which the target of the snippet runs; null if the snippet has none.</summary>
    public string? Target => _project.Elements("Target").SingleOrDefault()?.Attribute("BeforeTargets")?.Value;

    /// <summary>An attribute of the only item of a name; null if it is missing.</summary>
    public XAttribute? Attribute(string item, string attribute) =>
        _project.Descendants("ItemGroup").Elements(item).SingleOrDefault()?.Attribute(attribute);

    /// <summary>The project: a valid spec, with the settings of the lines.</summary>
    public SpecProject Project
    {
        get
        {
            SpecProject project = SpecProject.With() with { Files = [.. Files] };
            foreach (XElement property in _project.Elements("PropertyGroup").Elements())
                project = project.Set(property.Name.LocalName, property.Value);
            // The values that the build targets derive from the lines.
            project = project.Set("_LiveStationOperations", this["LiveStationOperations"] ?? "")
                .Set("_LiveStationFlavour", (this["LiveStationFlavour"] ?? "").Replace(';', ' '));
            if (_project.Elements("ItemGroup").Elements("PackageReference").Any(item => Include(item) == "LiveStation.Client"))
                project = project.Set("_LiveStationHasReadyClient", "true");
            LanguageVersion language = project.Language;
            return this["LangVersion"] is { } version && LanguageVersionFacts.TryParse(version, out language)
                ? project with { Language = language }
                : project;
        }
    }

    // The packaged spec is used when no file is listed, and when the listed file has no head.
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
