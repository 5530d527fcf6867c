using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class SpecBindingTests
{
    private static readonly SpecFile Head = new("head.yaml", SpecText.Head);

    private static readonly SpecFile Kinds = new("kinds.yaml", """
        group: Goods
        enums:
          Kind: { doc: { en: A kind., ko: 종류. }, values: { BIG: { en: Big., ko: 큼. } } }
        """);

    private static readonly SpecFile Items = new("items.yaml", """
        group: Goods
        types:
          Item: { doc: { en: A thing., ko: 물건. }, fields: { kind: { type: Kind, en: Kind., ko: 종류. } } }
        """);

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        BoundSpec forward = SpecText.BindAll([Head, Kinds, Items], out _);
        BoundSpec backward = SpecText.BindAll([Items, Kinds, Head], out _);

        backward.ShouldBe(forward);
        forward.Model.ShouldNotBeNull().Groups[0].Files.ShouldBe(["items.yaml", "kinds.yaml"]);
    }

    [Fact]
    public void Blank_lines_and_comments_do_not_reach_the_model()
    {
        SpecFile spaced = Items with { Text = "# Things.\n\n" + Items.Text.Replace("types:", "types:   # all of them\n") };

        SpecText.BindAll([Head, Kinds, spaced], out _).Model.ShouldBe(SpecText.BindAll([Head, Kinds, Items], out _).Model);
    }

    [Fact]
    public void The_schema_reference_for_editors_does_not_reach_the_model()
    {
        SpecFile commented = Items with { Text = "# yaml-language-server: $schema=a.schema.json\n" + Items.Text };
        SpecFile keyed = Kinds with { Text = "$schema: a.schema.json\n" + Kinds.Text };

        SpecText.BindAll([Head, keyed, commented], out string[] mistakes).Model
            .ShouldBe(SpecText.BindAll([Head, Kinds, Items], out _).Model);
        mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void A_json_file_names_its_schema_under_a_key()
    {
        SpecFile kinds = new("kinds.json", """
            {
              "$schema": "a.schema.json",
              "group": "Goods",
              "enums": {
                "Kind": { "doc": { "en": "A kind.", "ko": "종류." }, "values": { "BIG": { "en": "Big.", "ko": "큼." } } }
              }
            }
            """);

        SpecText.Bind(kinds).Groups[0].Enums.ShouldHaveSingleItem().Name.ShouldBe("Kind");
    }

    [Fact]
    public void Without_files_there_is_no_model_and_no_mistake_of_the_binder()
    {
        BoundSpec bound = SpecText.BindAll([], out string[] mistakes);

        bound.Model.ShouldBeNull();
        mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void Files_without_a_service_are_reported_once()
    {
        BoundSpec bound = SpecText.BindAll([Kinds, Items], out string[] mistakes);

        bound.Model.ShouldBeNull();
        mistakes.Where(mistake => mistake.Contains("LSG0027")).ShouldHaveSingleItem().ShouldStartWith("items.yaml(1,1): error");
    }

    [Theory]
    [InlineData("zones:", "zoness:")]
    [InlineData("base: https", "base: http")]
    public void Without_a_valid_zone_a_placeholder_is_used_and_missing_zones_are_not_reported(string old, string @new)
    {
        SpecFile head = Head with { Text = Head.Text.Replace(old, @new) };

        SpecFile calls = new("calls.yaml", """
            group: Goods
            operations:
              getItem:
                doc: { en: Reads it., ko: 읽습니다. }
                route: GET /item
                zones: [bank-only]
                returns: Item
                examples: { one: { status: 200, response: { content: { kind: BIG } } } }
            """);

        BoundSpec bound = SpecText.BindAll([head, Kinds, Items, calls], out string[] mistakes);

        bound.Model.ShouldNotBeNull().Service.Zones.ShouldHaveSingleItem().BaseAddress.ShouldEndWith(".invalid");
        bound.Model.Groups.SelectMany(group => group.Operations).ShouldHaveSingleItem();
        mistakes.ShouldNotBeEmpty();
        mistakes.ShouldAllBe(mistake => mistake.StartsWith("head.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("  auth: ncp-signature-v2\n", "", "head.yaml(2,1): LSG0021")]
    [InlineData("  auth: ncp-signature-v2\n", "  auth: @ncp-signature-v2\n", "head.yaml(5,9): LSG0003")]
    public void Missing_parts_of_the_head_are_reported_unless_its_own_file_hides_them(string old, string @new, string told)
    {
        SpecFile head = Head with { Text = Head.Text.Replace("\r\n", "\n").Replace(old, @new) };
        SpecFile tabbed = Items with { Text = Items.Text + "\n\tOther: {}\n" };

        SpecText.BindAll([head, Kinds, tabbed], out string[] mistakes);

        mistakes.Select(mistake => mistake.Split(' ')).Select(words => $"{words[0]} {words[2].TrimEnd(':')}")
            .ShouldBe([told, "items.yaml(4,1): LSG0004"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("group:", "LSG0016")]
    [InlineData("group: @Goods", "LSG0003")]
    public void A_group_that_cannot_be_read_is_reported_once_and_not_as_missing(string line, string told)
    {
        SpecFile broken = Items with { Text = Items.Text.Replace("group: Goods", line) };

        SpecText.BindAll([Head, Kinds, broken], out string[] mistakes);

        mistakes.ShouldHaveSingleItem().ShouldContain(told);
    }

    [Fact]
    public void Several_mistakes_of_one_file_are_all_reported()
    {
        SpecFile broken = new("broken.yaml", """
            group: Goods
            types:
              Thing:
                doc: { en: A thing., ko: 물건. }
                fields:
                  a: { typ: string, en: A., ko: 가. }
                  b: { type: strin, en: B., ko: 나. }
                  c: { type: int, secret: true, en: C. }
            """);

        SpecText.BindAll([Head, Kinds, Items, broken], out string[] mistakes);

        mistakes.Select(mistake => mistake.Split(' ')[2]).ShouldBe(
            ["LSG0020:", "LSG0040:", "LSG0030:", "LSG0044:"], ignoreOrder: true);
    }

    [Fact]
    public void The_head_becomes_the_service()
    {
        ServiceModel service = SpecText.Bind(Kinds).Service;

        service.Zones[0].ShouldBe(new ZoneModel(
            "Public", new DocText("For all.", "모두를 위한 곳."), "https://shop.example.com", "/v1", "KR"));
        service.Envelope.ShouldBe(new EnvelopeModel("content", "total", "error"));
        service.Errors[0].ShouldBe(new ErrorModel(
            ErrorLayerKind.Service, 7, "NOT_FOUND", "NotFound", 404, ErrorClassKind.NotFound, RetryKind.Never,
            new DocText("It is not there.", "없음."), CertaintyKind.Documented));
    }

    [Fact]
    public void A_broken_field_or_value_is_reported_once_and_not_again_in_every_example()
    {
        SpecFile broken = new("broken.yaml", """
            group: Goods
            enums:
              Colour: { doc: { en: A colour., ko: 색. }, values: { "1st": { en: First., ko: 첫째. } } }
            types:
              Thing:
                doc: { en: A thing., ko: 물건. }
                fields:
                  size:   { type: itn, en: Size., ko: 크기. }
                  colour: { type: Colour, en: Colour., ko: 색. }
            operations:
              getThing:
                doc: { en: Reads it., ko: 읽습니다. }
                route: GET /thing
                returns: Thing
                examples:
                  one: { status: 200, response: { content: { size: 3, colour: 1st } } }
            """);

        SpecText.BindAll([Head, Kinds, Items, broken], out string[] mistakes);

        mistakes.Select(mistake => mistake.Split(' ')[2]).ShouldBe(["LSG0070:", "LSG0040:"]);
    }
}
