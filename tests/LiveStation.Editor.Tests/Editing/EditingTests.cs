using LiveStation.Editor.Tests.Support;
using LiveStation.Generator.Engine;

namespace LiveStation.Editor.Tests.Editing;

/// <summary>Completions and errors in VS Code, whose YAML server finds the schema in the first line.</summary>
public sealed class EditingTests
{
    private const string FirstLine = "# yaml-language-server: $schema=" + SpecSchema.FileName + "\n";

    private static readonly Dictionary<string, string> Drafts = new(StringComparer.Ordinal)
    {
        ["operation"] = """
            group: Lamps
            operations:
              getLamp:
                ¦
                cert¦ainty: ¦older
            """,
        ["operations"] = """
            group: Lamps
            operations:
              ¦
            """,
        ["type"] = """
            group: Lamps
            types:
              Lamp:
                doc: { en: A lamp., ko: 등대. }
                fields:
                  lampId: { type: ¦itn, en: Identifier., ko: 식별자. }
            """,
        ["without"] = """
            group: Lamps
            lamps: {}
            """,
    };

    private static readonly Lazy<IReadOnlyDictionary<string, OpenedFile>> Opened = new(() => Editor.Open(
        Repository.YamlIn("spec").Concat(Drafts.Select(draft => new KeyValuePair<string, string>(
                draft.Key, (draft.Key == "without" ? "" : FirstLine) + draft.Value)))
            .ToDictionary(StringComparer.Ordinal)));

    [Fact]
    public void No_line_is_underlined_in_the_spec_of_this_repository() =>
        Repository.YamlIn("spec").Keys.ShouldAllBe(name => Opened.Value[name].Mistakes.Count == 0);

    [Fact]
    public void In_an_operation_its_keys_are_offered_with_their_descriptions()
    {
        IReadOnlyList<Proposal> offered = At("operation", 0).Proposals;

        string[] keys =
        [
            "group", "name", "route", "zones", "doc", "path", "query", "body", "paged", "returns", "reference", "examples",
        ];
        keys.ShouldBeSubsetOf(offered.Select(one => one.Label));
        offered.Select(one => one.Label).ShouldNotContain("certainty", "It is there already.");
        Proposal route = offered.Single(one => one.Label == "route");
        route.Text.ShouldBe("route: ");
        route.Words.ShouldStartWith("HTTP method and path: GET /lamps/{lampId}.");
    }

    [Fact]
    public void A_key_is_explained_with_its_valid_values()
    {
        string hover = At("operation", 1).Hover;

        hover.ShouldContain("Certainty of this fact.");
        hover.ShouldContain("`older`: Only on an older page of the vendor.");
    }

    [Fact]
    public void Values_of_a_key_are_offered_with_their_descriptions() =>
        At("operation", 2).Proposals.ShouldContain(new Proposal("cut", "cut", "On a vendor's page whose end was not available."));

    [Fact]
    public void A_whole_operation_can_be_written_at_once()
    {
        Proposal operation = At("operations", 0).Proposals.Single(one => one.Label == "operation");

        operation.Text.ShouldContain("route: GET /${3:things}/{thingId}");
        operation.Text.ShouldContain("examples:");
    }

    [Fact]
    public void Plain_types_are_offered_and_a_misspelt_one_is_underlined()
    {
        At("type", 0).Proposals.Select(one => one.Label).ShouldContain("timestamp(kst14)");
        Opened.Value["type"].Mistakes.ShouldHaveSingleItem().ShouldStartWith("7: Value is not accepted.");
    }

    [Fact]
    public void Missing_keys_are_reported_at_the_operation() =>
        Opened.Value["operation"].Mistakes.ShouldContain("4: Missing property \"route\".");

    [Fact]
    public void Without_the_first_line_no_mistakes_are_reported() => Opened.Value["without"].Mistakes.ShouldBeEmpty();

    private static Seen At(string draft, int point) => Opened.Value[draft].Points[point];
}
