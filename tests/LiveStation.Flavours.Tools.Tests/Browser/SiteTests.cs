using LiveStation.Flavours.Tests.Support;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Flavours.Tools.Tests.Browser;

/// <summary>A browser opens each page of the reference in both languages.</summary>
public sealed class SiteTests
{
    private static readonly string[] Languages = ["en", "ko"], Widths = ["1200", "480"], Schemes = ["dark", "light"];

    [Fact]
    public void Each_group_has_a_page_in_both_languages() => OpenedSite.OfSpec.Pages.Keys.ShouldBe(
        Languages.SelectMany(language => Spec.Model.Groups.Select(group => $"{language}/groups/{group.Name}.html")
            .Concat([$"{language}/index.html", $"{language}/errors.html"])),
        ignoreOrder: true);

    [Fact]
    public void No_script_reports_an_error() => OpenedSite.OfSpec.Problems.ShouldBeEmpty();

    [Fact]
    public void No_page_requests_a_file_outside_of_the_site() => OpenedSite.OfSpec.Foreign.ShouldBeEmpty();

    [Fact]
    public void Each_link_within_the_site_leads_to_a_place_that_exists() =>
        OpenedSite.OfSpec.Pages.ShouldAllBe(page => page.Value.Linked > 10 && page.Value.Broken.Count == 0);

    [Fact]
    public void No_page_is_wider_than_the_window_of_a_computer_or_a_phone()
    {
        OpenedSite.OfSpec.Pages.ShouldAllBe(page => page.Value.Overflow.Keys.Order().SequenceEqual(Widths));
        OpenedSite.OfSpec.Pages.SelectMany(page => page.Value.Overflow.Where(one => one.Value != 0).Select(one => $"{page.Key}: {one}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_names_and_descriptions_fits_into_the_page() => OpenedSite.OfSpec.Pages.ShouldAllBe(page =>
        page.Value.CutTables.Count == Widths.Length && page.Value.CutTables.Values.Sum() == 0);

    [Fact]
    public void The_head_of_a_page_does_not_cover_the_place_of_a_link() => OpenedSite.OfSpec.Pages.ShouldAllBe(page =>
        page.Value.IsCovered.Count == Widths.Length && !page.Value.IsCovered.Values.Contains(true));

    [Fact]
    public void Each_text_is_readable_in_the_light_and_in_the_dark_scheme()
    {
        OpenedSite.OfSpec.Pages.ShouldAllBe(page => page.Value.Faint.Keys.Order().SequenceEqual(Schemes));
        OpenedSite.OfSpec.Pages.SelectMany(page => page.Value.Faint.SelectMany(scheme => scheme.Value.Select(one => $"{scheme.Key}: {one}")))
            .Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void The_search_finds_an_operation_by_a_word_of_either_language_and_by_its_route()
    {
        OpenedSite.OfSpec.Searches["en/index.html"].Select(one => $"{one.Key} > {one.Value}").ShouldBe(
        [
            "ReStream.Create > en/groups/ReStream.html#createReStreamChannel",
            "creates a re-stream > en/groups/ReStream.html#createReStreamChannel",
            "POST /channels/{channelId}/cdnInfo > en/groups/Channels.html#changeChannelCdn",
        ]);
        OpenedSite.OfSpec.Searches["ko/groups/Channels.html"].Select(one => $"{one.Key} > {one.Value}").ShouldBe(
        [
            "ReStream.Create > ko/groups/ReStream.html#createReStreamChannel",
            "동시 송출 채널을 생성 > ko/groups/ReStream.html#createReStreamChannel",
        ]);
    }

    [Fact]
    public void The_first_page_leads_to_the_language_of_the_reader() => OpenedSite.OfSpec.Entrances.ShouldBe(
        new Dictionary<string, string> { ["en-US"] = "en/index.html", ["ko-KR"] = "ko/index.html", ["fr-FR"] = "en/index.html" },
        ignoreOrder: true);

    [Fact]
    public void A_page_with_mistakes_is_reported()
    {
        Dictionary<string, string> files = new(Emitted.Files(Emitted.Options("docs") with { Operations = EquatableArray.Of("Snapshots") }));
        files["en/index.html"] = files["en/index.html"].Replace("</main>", """
            <p style="color: #999; background: #888; width: 2000px">Faint
            <a href="#nowhere">A</a> <a href="nowhere.html">B</a> <img src="https://127.0.0.1:9/a.png" /></p>
            <script>missing();</script></main>
            """, StringComparison.Ordinal);

        OpenedSite site = OpenedSite.Open(files, new Dictionary<string, IReadOnlyList<string>> { ["en/index.html"] = ["no such thing"] });

        OpenedPage page = site.Pages["en/index.html"];
        page.Broken.Count.ShouldBe(2);
        page.Overflow.Values.ShouldAllBe(pixels => pixels > 500);
        page.Faint["dark"].ShouldContain("p. 1.24");
        site.Searches["en/index.html"]["no such thing"].ShouldBe("en/index.html");
        site.Foreign.ShouldContain("https://127.0.0.1:9/a.png");
        site.Problems.ShouldContain(problem => problem.Contains("missing is not defined", StringComparison.Ordinal));
    }
}
