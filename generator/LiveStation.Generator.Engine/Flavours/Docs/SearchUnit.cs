using System.Text;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>What the search finds. It is a script, because a browser does not load data for a page that is a file.</summary>
/// <param name="Folder">The folder of the language.</param>
/// <param name="Files">Logical names of all spec files.</param>
/// <param name="Entries">The entries.</param>
internal sealed record SearchUnit(string Folder, EquatableArray<string> Files, EquatableArray<SearchEntry> Entries)
    : OutputUnit($"{Folder}/search.js", FileKind.Text)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources => Files;

    /// <summary>Plans the entries of the pages in one language.</summary>
    /// <param name="site">The pages.</param>
    /// <param name="files">Logical names of all spec files.</param>
    public static SearchUnit Plan(Site site, EquatableArray<string> files) => new(
        site.Folder, files, site.Model.Groups.SelectMany(group => OfGroup(site, group)).Concat(OfErrors(site)).ToEquatableArray());

    private static IEnumerable<SearchEntry> OfGroup(Site site, GroupModel group)
    {
        string page = Site.PathOf(group.Name);
        return
        [
            new(group.Name, page, site.Text(group.Doc)),
            .. group.Operations.Select(one => new SearchEntry(
                $"{group.Name}.{one.Name}", $"{page}#{one.Id}", $"{one.Method} {one.Route} {one.Id}: {site.Text(one.Doc)}")),
            .. group.Callbacks.Select(one => new SearchEntry($"{group.Name}.{one.Name}", $"{page}#{one.Id}", site.Text(one.Doc))),
            .. group.Types.Select(one => new SearchEntry(
                one.Name, $"{page}#{one.Name}", $"{site.Text(one.Doc)} {string.Join(" ", one.Fields.Select(field => field.Wire))}")),
            .. group.Enums.Select(one => new SearchEntry(
                one.Name, $"{page}#{one.Name}", $"{site.Text(one.Doc)} {string.Join(" ", one.Values.Select(value => value.Text))}")),
        ];
    }

    private static IEnumerable<SearchEntry> OfErrors(Site site) => site.Model.Service.Errors.Select(error => new SearchEntry(
        $"{error.Code} {error.Label}", $"{ErrorsPage.Path}#{ErrorsPage.AnchorOf(error)}", site.Text(error.Doc)));

    /// <inheritdoc />
    private protected override string Print()
    {
        var text = new StringBuilder("window.searchEntries = [\n");
        foreach (SearchEntry entry in Entries)
            text.Append($"[{QuotedText.OfJson(entry.Name)},{QuotedText.OfJson(entry.Address)},{QuotedText.OfJson(entry.Text)}],\n");
        return text.Append("];\n").ToString();
    }
}

/// <summary>What the search finds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address below the folder of the language.</param>
/// <param name="Text">Further text in which the search looks.</param>
internal sealed record SearchEntry(string Name, string Address, string Text);
