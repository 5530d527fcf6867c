using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>A reference of the API as a static website.</summary>
internal sealed record DocsFlavour() : Flavour("docs", "A reference of the API as a static website.", FlavourHosts.Tool)
{
    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        string[] languages = FoldersOf(OutputLanguage.Of(options.Documentation, model.Service.Languages));
        EquatableArray<string> files =
            model.Groups.SelectMany(group => group.Files).Append(model.File).Distinct().ToEquatableArray();
        return new OutputUnit[]
        {
            new PageUnit("index.html", EquatableArray.Of(model.File), EntrancePage.Of(model.Name, languages)),
            new SiteAsset("site.css"), new SiteAsset("site.js"), new SiteAsset("entrance.js"),
        }.Concat(languages.SelectMany(folder => Pages(new Site(model, folder == "ko", languages), files))).ToEquatableArray();
    }

    private static string[] FoldersOf(DocumentationLanguage language) => language switch
    {
        DocumentationLanguage.English => ["en"],
        DocumentationLanguage.Korean => ["ko"],
        _ => ["en", "ko"],
    };

    private static IEnumerable<OutputUnit> Pages(Site site, EquatableArray<string> files)
    {
        var group = new GroupPage(site);
        return
        [
            new PageUnit($"{site.Folder}/{IndexPage.Path}", files, new IndexPage(site).Of()),
            new PageUnit($"{site.Folder}/{ErrorsPage.Path}", EquatableArray.Of(site.Model.File), new ErrorsPage(site).Of()),
            SearchUnit.Plan(site, files),
            .. site.Model.Groups.Select(one => new PageUnit($"{site.Folder}/{Site.PathOf(one.Name)}", one.Files, group.Of(one))),
        ];
    }
}
