using System.Xml.Linq;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>The pages of the flavour <c>docs</c>. They are XML as well, so that a test can read them.</summary>
public sealed class DocsEmissionTests
{
    private const string Hostile = "</p><script>alert('1')</script> \"&amp;\" \u202E\u0007";

    private static readonly EmitOptions English = new("") { Flavours = Emitted.Only("docs") };

    private static readonly EmitOptions Both = English with { Documentation = DocumentationLanguage.Both };

    [Fact]
    public void Each_language_has_a_folder_with_a_page_for_each_group()
    {
        ApiModel api = Given.Api(Given.Group("Air"), Given.Group("Sea"));

        Paths(api, English).ShouldBe([
            "en/errors.html", "en/groups/Air.html", "en/groups/Sea.html", "en/index.html", "en/search.js", "entrance.js", "index.html",
            "site.css", "site.js"]);
        Paths(api, Both).Where(path => path.StartsWith("ko/", StringComparison.Ordinal)).ShouldBe([
            "ko/errors.html", "ko/groups/Air.html", "ko/groups/Sea.html", "ko/index.html", "ko/search.js"]);
    }

    [Theory]
    [InlineData("en", "Radio over the network.", "Groups")]
    [InlineData("ko", "한글: Radio over the network.", "그룹")]
    public void A_page_is_in_its_language_and_leads_to_the_same_page_in_the_other(string language, string doc, string label)
    {
        XElement page = Page(Given.Api(Given.Group("Air")), $"{language}/index.html", Both);

        page.Attribute("lang")!.Value.ShouldBe(language);
        page.Descendants("main").Single().Element("p")!.Value.ShouldBe(doc);
        page.Descendants("h2").Select(title => title.Value).ShouldContain(label);
        page.Descendants("nav").First(nav => (string?)nav.Attribute("class") == "languages").Element("a")!.Attribute("href")!.Value
            .ShouldBe($"../{(language == "en" ? "ko" : "en")}/index.html");
    }

    [Fact]
    public void A_field_shows_its_other_names()
    {
        FieldModel since = Given.Field("since", "Since", Given.Text) with { Aliases = EquatableArray.Of("start", "<begin>") };
        XElement page = Page(Given.Api(Given.Group("Air", Given.Type("Station", since))), "en/groups/Air.html", English);

        page.Descendants("td").Last().Value.ShouldBe("The since. Also received as start, <begin>.");
    }

    [Fact]
    public void A_tab_and_each_line_end_are_preserved() =>
        HtmlPrinter.Escape("a\tb\r\nc\rd\ne\u0007").ShouldBe("a\tb\nc\nd\ne\uFFFD");

    [Fact]
    public void An_operation_shows_its_route_its_values_its_rules_and_a_call_of_each_example()
    {
        OperationModel change = Given.Operation("changeStation", "Change", Given.Text, Given.Parameter("id", Given.Text)) with
        {
            Method = "PUT",
            Body = "Station",
            Query = EquatableArray.Of(Given.Field("now", "Now", ScalarKind.Boolean, optional: true)),
            Examples = EquatableArray.Of(new ExampleModel("louder", 200, EquatableArray.Of("a b"), """{"content":"x"}""", null)
            {
                Query = EquatableArray.Of(new QueryValueModel("now", "true")),
                Request = """{"volume":11,"since":"20260301090000"}""",
            }),
        };
        TypeModel station = Given.Type(
            "Station",
            Given.Field("volume", "Volume", Given.Whole) with
            {
                Rules = new RulesModel { Max = new BoundModel(NumberModel.Of(11), null) },
            },
            Given.Field("since", "Since", ScalarKind.TimestampKst14, optional: true)) with
        { Use = TypeUse.Sent };

        XElement page = Page(Given.Api(Given.Group("Air", change, station)), "en/groups/Air.html", English);

        XElement section = Section(page, "changeStation");
        section.Element("p")!.Value.ShouldBe("PUT /stations/{id}");
        Rows(section).ShouldContain("id|string|The id.");
        Rows(section).ShouldContain("now|booleanoptional|The now.");
        section.Descendants("pre").Select(pre => pre.Value).ShouldBe([
            """
            var result = await client.Air.ChangeAsync("a b", new Station
            {
                Volume = 11,
                Since = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(9)),
            }, new ChangeStationOptions { Now = true });
            """.ReplaceLineEndings("\n"),
            """
            curl -X PUT 'http://127.0.0.1:5250/v1/stations/a%20b?now=true' \
              -H 'x-ncp-iam-access-key: EMULATOR' \
              -H 'x-ncp-region_code: KR' \
              -H 'Content-Type: application/json' \
              --data-raw '{"volume":11,"since":"20260301090000"}'
            """.ReplaceLineEndings("\n"),
            """
            radio air change 'a b' \
              --now true \
              --volume 11 \
              --since 20260301090000 \
              --endpoint http://127.0.0.1:5250
            """.ReplaceLineEndings("\n"),
            "{\n  \"content\": \"x\"\n}"]);
        Rows(Section(page, "Station")).ShouldBe([
            "volume|integerrequired|The volume. Must be at most 11.",
            "since|time, yyyyMMddHHmmss (KST)optional|The since."]);
    }

    [Fact]
    public void States_are_drawn_and_their_transitions_have_the_numbers_of_the_drawing()
    {
        OperationModel start = Given.Operation("startStation", "Start", Given.Text);
        TypeModel station = Given.Type("Station", Given.Field("state", "State", new EnumRef("Mode"))) with
        {
            States = new StatesModel(
                new FieldRef("state", "State", new EnumRef("Mode"), false),
                EquatableArray.Of(
                    Transition([], "OFF"),
                    Transition(["OFF"], "ON") with { Operation = "startStation", Doc = null },
                    Transition(["ON"], "OFF"),
                    Transition(["OFF"], null))),
        };

        XElement section = Section(
            Page(Given.Api(Given.Group("Air", start, station, Given.Enum("Mode"))), "en/groups/Air.html", English), "Station");

        XElement drawing = section.Element("svg")!;
        drawing.Descendants("rect").Count().ShouldBe(2);
        drawing.Descendants("text").Select(text => text.Value).ShouldBe(["OFF", "ON", "1", "2", "3"]);
        drawing.Descendants("path").Count(path => (string?)path.Attribute("class") == "transition").ShouldBe(3);
        Rows(section).TakeLast(4).ShouldBe([
            "1|created|OFF|It happens.", "2|OFF|ON|Air.Start ", "3|ON|OFF|It happens.", "4|OFF|unchanged|It happens."]);
        Links(section).ShouldContain("Air.html#startStation");
    }

    [Fact]
    public void What_is_not_documented_says_so_less_prominently()
    {
        EnumModel mode = Given.Enum("Mode", Given.Value("ON", "On") with { Certainty = CertaintyKind.Inferred });

        XElement row = Section(Page(Given.Api(Given.Group("Air", mode)), "en/groups/Air.html", English), "Mode").Descendants("td").Last();

        row.Value.ShouldStartWith("It is ON. Inferred from similar pages");
        row.Element("span")!.Attribute("class")!.Value.ShouldBe("certainty");
    }

    [Fact]
    public void No_text_of_a_spec_becomes_markup()
    {
        EnumModel mode = new("Mode", new DocText(Hostile, Hostile), default, EquatableArray.Of(
            new EnumValueModel(Hostile, "On", default, new DocText(Hostile, Hostile), CertaintyKind.Documented, default)));
        GroupModel air = Given.Group("Air", mode) with { Doc = new DocText(Hostile, Hostile) };

        foreach (OutputFile file in Emitted.Files(Given.Api(air), Both).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            XElement page = Parsed(file);
            page.Descendants("script").ShouldAllBe(script => script.Attribute("src") != null && script.Value.Length == 0, file.Path);
            file.Content.ShouldNotContain('\u202E');
            file.Content.ShouldNotContain('\u0007');
        }
        Emitted.File("en/search.js", Given.Api(air), Both).ShouldContain("""</p><script>alert('1')</script> \"&amp;\" """);
    }

    [Fact]
    public void Every_link_of_the_golden_spec_leads_to_a_page_and_a_place_in_it()
    {
        Dictionary<string, OutputFile> files = Emitted.Files(Golden.Model, Both).ToDictionary(file => file.Path, StringComparer.Ordinal);
        Dictionary<string, XElement> pages = files.Values.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, Parsed, StringComparer.Ordinal);

        foreach ((string path, XElement page) in pages)
        {
            string[] ids = [.. Ids(page)];
            ids.Distinct().Count().ShouldBe(ids.Length, path);
            foreach (string link in Links(page).Where(link => !link.StartsWith("https://", StringComparison.Ordinal)))
            {
                string[] parts = link.Split('#');
                string target = parts[0].Length == 0 ? path : Resolved(path, parts[0]);
                files.ShouldContainKey(target, $"{path} links to {link}");
                if (parts.Length == 2)
                    Ids(pages[target]).ShouldContain(parts[1], $"{path} links to {link}");
            }
        }
    }

    [Theory]
    [InlineData("en/groups/Shows.html")]
    [InlineData("ko/groups/Stations.html")]
    public void Snapshot(string path)
    {
        OutputFile file = Emitted.Files(Golden.Model, Both).Single(file => file.Path == path);

        (file with { Path = path.Replace('/', '.') }).ShouldMatchSnapshot();
    }

    private static TransitionModel Transition(string[] from, string? to) =>
        new(from.ToEquatableArray(), to, null, Given.Doc("It happens."), CertaintyKind.Documented);

    private static IEnumerable<string> Paths(ApiModel api, EmitOptions options) =>
        Emitted.Files(api, options).Select(file => file.Path).Order(StringComparer.Ordinal);

    private static XElement Page(ApiModel api, string path, EmitOptions options) =>
        Parsed(Emitted.Files(api, options).Single(file => file.Path == path));

    private static XElement Parsed(OutputFile file) => XDocument.Parse(file.Content, LoadOptions.PreserveWhitespace).Root!;

    private static XElement Section(XElement page, string id) =>
        page.Descendants("section").Single(section => (string?)section.Attribute("id") == id);

    private static IEnumerable<string> Rows(XElement section) => section.Descendants("tbody").Elements("tr")
        .Select(row => string.Join('|', row.Elements("td").Select(cell => cell.Value)));

    private static IEnumerable<string> Links(XElement page) =>
        page.DescendantsAndSelf().Attributes().Where(one => one.Name == "href" || one.Name == "src").Select(one => one.Value);

    private static IEnumerable<string> Ids(XElement page) => page.Descendants().Attributes("id").Select(id => id.Value);

    private static string Resolved(string path, string link) =>
        new Uri(new Uri("https://site.example/" + path), link).AbsolutePath[1..];
}
