namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Mistakes that once caused additional errors.</summary>
public sealed class FollowerTests
{
    private const string Goods = """
        group: Goods
        types:
          Lamp:
            doc: { en: A lamp., ko: 등. }
            key: id
            fields:
              id: { type: string, en: Identifier., ko: 식별자. }
              color: { type: string, en: Its color., ko: 색. }
              height: { type: int, optional: true, en: Its height., ko: 높이. }
        operations:
          listLamps:
            doc: { en: Lists them., ko: 조회합니다. }
            route: GET /halls/{hallId}/lamps
            path: { hallId: { type: string, en: The hall., ko: 홀. } }
            query: { street: { type: string, en: The street., ko: 거리. }, near: { type: bool, optional: true, en: Near., ko: 근처. } }
            paged: true
            returns: list<Lamp>
            examples:
              all:
                path: { hallId: main }
                query: { street: broad }
                status: 200
                response: { content: [{ id: a, color: red }], total: 1 }
          putLamp:
            doc: { en: Replaces it., ko: 바꿉니다. }
            route: HEAD /lamps
            returns: none
            examples: { one: { status: 204 } }
        """;

    [Fact]
    public void The_spec_that_is_broken_here_is_sound() => Mistakes.In(Goods).ShouldBeEmpty();

    [Theory]
    [InlineData("color: red", "colour: red", "LSG0091")]
    [InlineData("hallId: main", "hallIdd: main", "LSG0091")]
    [InlineData("street: broad", "stret: broad", "LSG0091")]
    [InlineData("optional: true, en: Its", "optional: yes, en: Its", "LSG0022")]
    [InlineData("optional: true, en: Its", "optional: True, en: Its", "LSG0022")]
    [InlineData("optional: true, en: Its", "optional: [a], en: Its", "LSG0022")]
    [InlineData("optional: true, en: Near", "optional: yes, en: Near", "LSG0022")]
    [InlineData("optional: true, en: Near", "optional: [a], en: Near", "LSG0022")]
    [InlineData("type: int, optional", "type: map<string, int>, optional", "LSG0017")]
    [InlineData("route: GET", "route: DELETE", "LSG0063")]
    [InlineData("status: 204", "status: 404, error: 7", "LSG0096")]
    [InlineData("status: 204", "status: 204, body: { id: a }", "LSG0020")]
    [InlineData("status: 204", "status: 204, body: {}", "LSG0020")]
    [InlineData("    returns: none", "    returns: none\n    zones: []", "LSG0025")]
    [InlineData("type: int, optional: true", "type: int, zones: []", "LSG0025")]
    [InlineData("type: int, optional: true", "type: int, requiredIf: {}", "LSG0025")]
    [InlineData("type: int, optional: true", "type: int, optional: true, nothing: []", "LSG0025")]
    public void One_mistake_is_one_error(string sound, string broken, string id) =>
        Mistakes.In(Goods.Replace(sound, broken)).ShouldHaveSingleItem().ShouldStartWith(id);

    [Theory]
    [InlineData("max: 50", "maxx: 50", "LSG0020")]
    [InlineData("max: 50", "max: qqq", "LSG0024")]
    [InlineData("first: 0", "first: [0]", "LSG0022")]
    [InlineData("paging: {", "paging: x # {", "LSG0022")]
    [InlineData("groups:", "grousp:", "LSG0020")]
    public void One_mistake_in_the_head_is_one_error(string sound, string broken, string id) =>
        Mistakes.In(SpecText.Head.Replace(sound, broken), Goods).ShouldHaveSingleItem().ShouldStartWith(id);

    [Fact]
    public void The_error_of_a_flag_lists_its_valid_values() =>
        Mistakes.In(Goods.Replace("optional: true, en: Its", "optional: [a], en: Its")).ShouldBe(
            ["LSG0022: The value of 'optional' must be true or false, without quotes, but it is a list."]);

    [Fact]
    public void A_member_that_is_missing_beside_one_that_is_unknown_is_an_error_of_its_own() =>
        Mistakes.In(Goods.Replace("id: a, color: red", "iid: a, x: 1")).Length.ShouldBe(3);

    [Theory]
    [InlineData(" types:", "LSG0003")]
    [InlineData(" operations:", "LSG0003")]
    public void A_section_that_begins_too_deep_is_one_error(string deep, string id) =>
        Mistakes.In(Goods.Replace("\n" + deep[1..], "\n" + deep)).ShouldHaveSingleItem().ShouldStartWith(id);
}
