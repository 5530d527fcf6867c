using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Additions of a file to declarations in other files.</summary>
public sealed class ExtensionBindingTests
{
    private static readonly SpecFile Base = new("base.yaml", """
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            values: { BIG: { en: Big., ko: 큼. } }
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            fields: { kind: { type: Kind, en: Its kind., ko: 종류. } }
          ItemRequest:
            doc: { en: A thing to create., ko: 생성할 물건. }
            fields: { kind: { type: Kind, en: Its kind., ko: 종류. } }
        operations:
          addItem:
            doc: { en: Creates an item., ko: 물건을 생성합니다. }
            route: POST /items
            body: ItemRequest
            returns: Item
            examples:
              one: { body: { kind: BIG }, status: 200, response: { content: { kind: BIG } } }
        callbacks:
          itemCame:
            doc: { en: Reads a message., ko: 메시지를 읽습니다. }
            body: Item
            examples: { one: { body: { kind: BIG } } }
        """);

    private static readonly SpecFile More = new("more.yaml", """
        extend:
          service:
            zones:
              test: { base: https://test.example.com, prefix: /v1, region: TKR, en: For tests., ko: 시험용. }
            errors:
              gateway:
                8: { label: SLOW_DOWN, class: throttled, retry: after-delay, en: Too fast., ko: 너무 빠름. }
              service:
                9: { label: GONE, http: 410, class: not-found, retry: never, en: It is gone., ko: 없어짐. }
          enums:
            Kind:
              values: { SMALL: { en: Small., ko: 작음. } }
          types:
            Item:
              fields: { size: { type: int, en: Its size., ko: 크기. } }
            ItemRequest:
              fields: { size: { type: int, min: 1, en: Its size., ko: 크기. } }
          operations:
            addItem:
              query: { force: { type: bool, en: Whether to replace., ko: 대체 여부. } }
              examples:
                two:
                  query: { force: true }
                  body: { kind: SMALL, size: 1 }
                  status: 200
                  response: { content: { kind: SMALL, size: 1 } }
                gone: { query: { force: true }, body: { kind: BIG, size: 1 }, status: 410, error: 9 }
          callbacks:
            itemCame:
              examples: { two: { body: { kind: SMALL, size: 2 } } }
        """);

    private static readonly ApiModel Api = SpecText.Bind(Base, More);

    private static readonly GroupModel Goods = Api.Groups.Single();

    [Fact]
    public void Values_follow_those_of_the_enum() =>
        Goods.Enums.Single().Values.Select(value => value.Name).ShouldBe(["Big", "Small"]);

    [Fact]
    public void Fields_follow_those_of_the_type() =>
        Goods.Types.ShouldAllBe(type => type.Fields.Count == 2 && type.Fields[1].Wire == "size");

    [Fact]
    public void Values_of_a_query_and_examples_are_those_of_the_operation()
    {
        OperationModel operation = Goods.Operations.Single();

        operation.Query.Single().Wire.ShouldBe("force");
        operation.Examples.Select(example => example.Name).ShouldBe(["one", "two", "gone"]);
    }

    [Fact]
    public void Zones_and_errors_are_those_of_the_service()
    {
        Api.Service.Zones.Select(zone => zone.Name).ShouldBe(["Public", "BankOnly", "Test"]);
        Api.Service.Errors.Select(error => error.Code).ShouldBe([8, 7, 9]);
    }

    [Fact]
    public void Examples_are_those_of_the_callback() => Goods.Callbacks.Single().Examples.Count.ShouldBe(2);

    [Theory]
    [InlineData("Goods.Enums.g.cs")]
    [InlineData("Goods.Types.g.cs")]
    [InlineData("Goods.Operations.g.cs")]
    [InlineData("Shop.Service.g.cs")]
    public void A_generated_file_names_the_files_that_add_to_it(string file)
    {
        string text = SpecCompiler.Compile(
            [new SpecFile("head.yaml", SpecText.Head), Base, More], new EmitOptions("Shop")).Files.Single(one => one.Path == file).Content;

        text[..text.IndexOf("#nullable", StringComparison.Ordinal)].ShouldContain("more.yaml");
        text[..text.IndexOf("#nullable", StringComparison.Ordinal)].ShouldContain(file.StartsWith("Shop") ? "head.yaml" : "base.yaml");
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() => SpecText.Bind(More, Base).ShouldBe(Api);

    [Fact]
    public void Additions_of_several_files_follow_each_other_in_the_order_of_the_names_of_the_files()
    {
        SpecFile a = Adding("a.yaml", "FIRST"), z = Adding("z.yaml", "SECOND");

        SpecText.Bind(z, Base, a).Groups.Single().Enums.Single().Values.Select(value => value.Name)
            .ShouldBe(["Big", "First", "Second"]);
    }

    [Fact]
    public void An_example_beside_an_added_field_must_have_it()
    {
        SpecFile lacking = new("more.yaml", More.Text.Replace("{ kind: SMALL, size: 2 }", "{ kind: SMALL }"));

        Mistakes(Base, lacking).ShouldHaveSingleItem().ShouldStartWith("more.yaml(30,");
    }

    [Theory]
    [InlineData("a.yaml", "b.yaml", "b.yaml(4,17)", "a.yaml(4,17)")]
    [InlineData("b.yaml", "a.yaml", "b.yaml(4,17)", "a.yaml(4,17)")]
    public void Of_two_files_that_add_the_same_the_second_is_reported_with_the_place_of_the_first(
        string one, string other, string place, string first)
    {
        string found = Mistakes(Base, Adding(one, "NEW"), Adding(other, "NEW")).ShouldHaveSingleItem();

        found.ShouldStartWith($"{place}: error LSG0080: 'NEW' is already defined at {first}.");
    }

    [Fact]
    public void An_added_entry_is_checked_where_it_is_written() => Mistakes(Base, new SpecFile("more.yaml", """
        extend:
          types:
            Item:
              fields: { size: { type: Sizes, en: Its size., ko: 크기. } }
        """)).ShouldHaveSingleItem().ShouldStartWith("more.yaml(4,31): error LSG0040");

    [Theory]
    [InlineData("enums: { Kind: { doc: { en: A., ko: 가. } } }")]
    [InlineData("types: { Item: { key: kind } }")]
    [InlineData("operations: { addItem: { route: GET /other } }")]
    [InlineData("callbacks: { itemCame: { body: ItemRequest } }")]
    [InlineData("service: { name: Other }")]
    public void No_declaration_can_change(string change) => Mistakes(Base, new SpecFile("more.yaml", $"extend:\n  {change}\n"))
        .ShouldHaveSingleItem().ShouldContain("error LSG0020");

    private static SpecFile Adding(string file, string value) => new(file, $$"""
        extend:
          enums:
            Kind:
              values: { {{value}}: { en: New., ko: 새것. } }
        """);

    private static string[] Mistakes(params SpecFile[] files)
    {
        SpecText.BindAll([new SpecFile("head.yaml", SpecText.Head), .. files], out string[] mistakes);
        return mistakes;
    }
}
