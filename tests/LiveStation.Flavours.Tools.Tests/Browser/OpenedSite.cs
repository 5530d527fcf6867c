using System.Text.Json;
using LiveStation.Flavours.Tests.Support;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Flavours.Tools.Tests.Browser;

/// <summary>What a browser observed on the pages of the flavour <c>docs</c>, which are opened once for all tests.</summary>
/// <param name="Pages">The pages by path.</param>
/// <param name="Problems">Errors and messages of scripts.</param>
/// <param name="Foreign">Addresses outside of the site that a page requested.</param>
/// <param name="Searches">The address to which a search led, by page and text.</param>
/// <param name="Entrances">The address to which the first page led, by the language of the reader.</param>
internal sealed record OpenedSite(
    IReadOnlyDictionary<string, OpenedPage> Pages,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Foreign,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Searches,
    IReadOnlyDictionary<string, string> Entrances)
{
    // What a reader enters on a page.
    private static readonly Dictionary<string, IReadOnlyList<string>> Texts = new()
    {
        ["en/index.html"] = ["ReStream.Create", "creates a re-stream", "POST /channels/{channelId}/cdnInfo"],
        ["ko/groups/Channels.html"] = ["ReStream.Create", "동시 송출 채널을 생성"],
    };

    private static readonly Lazy<OpenedSite> Opened = new(() => Open(
        Emitted.Files(Emitted.Options("docs", DocumentationLanguage.Both)), Texts));

    /// <summary>The site of the spec.</summary>
    public static OpenedSite OfSpec
    {
        get
        {
            // The test itself is skipped, not the value.
            Chromium.Path();
            return Opened.Value;
        }
    }

    /// <summary>Opens all pages of a site.</summary>
    /// <param name="files">The files by path.</param>
    /// <param name="texts">The texts to search, by page.</param>
    public static OpenedSite Open(
        IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("site");
        try
        {
            foreach ((string path, string text) in files)
            {
                string full = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }
            string output = NodeScripts.Run(JsonSerializer.Serialize(texts), "browse.mjs", folder.FullName, Chromium.Path());
            return JsonSerializer.Deserialize<OpenedSite>(output, JsonSerializerOptions.Web)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>What a browser observed on a page.</summary>
/// <param name="Overflow">By how many pixels the page is wider than the window, by the width of the window.</param>
/// <param name="CutTables">The number of tables of few columns that are wider than the page, by the width of the window.</param>
/// <param name="IsCovered">Whether the head of the page covers a place to which a link leads, by the width of the window.</param>
/// <param name="Faint">Elements whose text is hard to read, by the colour scheme.</param>
/// <param name="Broken">Links to pages of the site, or to places in them, that do not exist.</param>
/// <param name="Linked">The number of links.</param>
internal sealed record OpenedPage(
    IReadOnlyDictionary<string, int> Overflow,
    IReadOnlyDictionary<string, int> CutTables,
    IReadOnlyDictionary<string, bool> IsCovered,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Faint,
    IReadOnlyList<string> Broken,
    int Linked);
