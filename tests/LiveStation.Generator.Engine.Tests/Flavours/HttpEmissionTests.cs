using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class HttpEmissionTests
{
    private static readonly EmitOptions English = new("") { Flavours = Emitted.Only("http") };

    private static readonly ZoneModel Abroad = new("Abroad", Given.Doc("Where some are."), "https://abroad.example", "/x1", "US");

    [Fact]
    public void A_group_is_a_file_with_its_variables_and_a_request_for_each_example()
    {
        OperationModel change = Given.Operation("changeStation", "Change", Given.Text, Given.Parameter("id", Given.Text)) with
        {
            Method = "PUT",
            Body = "Station",
            Examples = EquatableArray.Of(
                new ExampleModel("louder", 200, EquatableArray.Of("a/b 가"), null, null)
                {
                    Query = EquatableArray.Of(new QueryValueModel("at", "1+1"), new QueryValueModel("now", "true")),
                    Request = """{"volume":11}""",
                },
                Given.Failure("nowhere", ["c"], 404) with { Request = """{"volume":1}""" }),
        };

        string text = Emitted.File("Air.http", Given.Api(Given.Group("Air", change)), English);

        text.ShouldBe("""
            # Air: All about Air.
            # The requests are not signed, so the service rejects them. An emulator accepts them if it allows unsigned requests.

            @host = http://127.0.0.1:5250
            @prefix = /v1
            @region = KR
            @accessKey = EMULATOR

            ### changeStation: louder
            # Does changeStation.
            # Response: 200.
            PUT {{host}}{{prefix}}/stations/a%2Fb%20%EA%B0%80?at=1%2B1&now=true
            Content-Type: application/json
            x-ncp-iam-access-key: {{accessKey}}
            x-ncp-region_code: {{region}}

            {"volume":11}

            ### changeStation: nowhere
            # Does changeStation.
            # Response: 404, error 404.
            PUT {{host}}{{prefix}}/stations/c
            Content-Type: application/json
            x-ncp-iam-access-key: {{accessKey}}
            x-ncp-region_code: {{region}}

            {"volume":1}

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(DocumentationLanguage.English, "# Does getAir.\n# Response: 200.\n")]
    [InlineData(DocumentationLanguage.Korean, "# 한글: Does getAir.\n# 응답: 200.\n")]
    [InlineData(DocumentationLanguage.Both, "# Does getAir.\n# 한글: Does getAir.\n# Response: 200.\n# 응답: 200.\n")]
    public void Comments_are_in_the_chosen_language(DocumentationLanguage language, string comments) =>
        Emitted.File("Air.http", Air(), English with { Documentation = language })
            .ShouldContain($"### getAir: works\n{comments}GET {{{{host}}}}", Case.Sensitive);

    [Fact]
    public void A_missing_text_of_a_group_is_replaced_by_that_of_the_other_language()
    {
        GroupModel group = Given.Group("Air", Given.Operation("getStation", "Get", Given.Text)) with { Doc = new DocText("", "방송.") };

        Emitted.File("Air.http", Given.Api(group), English).ShouldStartWith("# Air: 방송.\n");
    }

    [Fact]
    public void An_operation_that_the_default_zone_does_not_have_is_sent_to_its_own_zone()
    {
        OperationModel operation = Given.Operation("getAir", "Get", Given.Text) with { Zones = EquatableArray.Of(Abroad) };

        string text = Emitted.File("Air.http", Given.Api(Given.Group("Air", operation)), English);

        text.ShouldContain("GET {{host}}/x1/stations\n", Case.Sensitive);
        text.ShouldContain("x-ncp-region_code: US\n", Case.Sensitive);
    }

    [Fact]
    public void Other_zones_are_in_a_comment()
    {
        ApiModel api = Air();

        Emitted.File("Air.http", WithZones(api, api.Service.Zones[0], Abroad), English)
            .ShouldContain("# Zone Abroad: prefix /x1, region US.\n", Case.Sensitive);
    }

    [Fact]
    public void A_zone_without_a_prefix_has_no_variable_for_it()
    {
        ApiModel api = Air();
        ZoneModel bare = api.Service.Zones[0] with { Prefix = "" };

        string text = Emitted.File("Air.http", WithZones(api, bare), English);

        text.ShouldNotContain("prefix", Case.Sensitive);
        text.ShouldContain("GET {{host}}/stations\n", Case.Sensitive);
    }

    [Fact]
    public void Text_of_an_example_is_not_a_variable()
    {
        OperationModel operation = Given.Operation("setAir", "Set", Given.Text) with
        {
            Body = "Station",
            Examples = EquatableArray.Of(
                Given.Example("braces", [], "") with { Request = """{"name":"{{host}}","a":{"b":{}}}""" }),
        };

        Emitted.File("Air.http", Given.Api(Given.Group("Air", operation)), English)
            .ShouldContain("""{"name":"{\u007bhost}}","a":{"b":{}}}""", Case.Sensitive);
    }

    [Theory]
    [InlineData("@no-log", "# - @no-log")]
    [InlineData("One.\n### two\n@host = evil", "# One. ### two @host = evil")]
    public void Prose_stays_in_its_comment(string prose, string comment)
    {
        OperationModel operation = Given.Operation("getAir", "Get", Given.Text) with { Doc = new DocText(prose, "") };

        Emitted.File("Air.http", Given.Api(Given.Group("Air", operation)), English)
            .ShouldContain($"### getAir: works\n{comment}\n# Response: 200.\n", Case.Sensitive);
    }

    [Fact]
    public void A_group_without_operations_has_no_file() =>
        Emitted.Files(Given.Api(Given.Group("Air", Given.Type("Station"))), English).ShouldBeEmpty();

    private static ApiModel WithZones(ApiModel api, params ZoneModel[] zones) =>
        api with { Service = api.Service with { Zones = zones.ToEquatableArray() } };

    private static ApiModel Air() => Given.Api(Given.Group("Air", Given.Operation("getAir", "Get", Given.Text)));
}
