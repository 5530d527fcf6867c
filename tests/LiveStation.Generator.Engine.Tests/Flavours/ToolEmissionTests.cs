using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class ToolEmissionTests
{
    private static readonly LifeStepModel Creation = Step([], "ON");

    [Fact]
    public void The_files_of_the_client_are_those_of_its_flavour() =>
        Emitted.Units(Golden.Model, Emitted.Tools).Take(Emitted.Units(Golden.Model).Count)
            .ShouldBe(Emitted.Units(Golden.Model));

    [Theory]
    [InlineData("Air", "Get", "air_get")]
    [InlineData("ReStream", "ListPlatforms", "re_stream_list_platforms")]
    [InlineData("Vod2Live", "GetServiceUrls", "vod2_live_get_service_urls")]
    [InlineData("HLSOutput", "GetByIDAndName", "hls_output_get_by_id_and_name")]
    public void The_name_of_a_tool_is_its_group_and_operation_in_snake_case(string group, string operation, string name) =>
        Tool(Given.Operation("getAir", operation, Given.Text), group)
            .ShouldContain($"new ToolDescription(\"getAir\", \"{name}\", \"{group}\")");

    [Theory]
    [InlineData("Air", "가져오기", "air_c28e3ea4")]
    [InlineData(
        "AVeryLongNameOfAGroupThatNobodyWouldWriteButThatIsAllowed", "AndAnOperation",
        "a_very_long_name_of_a_group_that_nobody_would_write_but_c28e3ea4")]
    public void A_name_that_hosts_do_not_accept_ends_in_a_hash_of_the_operation(string group, string operation, string name) =>
        Tool(Given.Operation("getAir", operation, Given.Text), group).ShouldContain($"\"{name}\"");

    [Fact]
    public void Two_operations_with_one_name_both_end_in_a_hash()
    {
        ApiModel api = Given.Api(
            Given.Group("Air", Given.Operation("getOne", "FlowGet", Given.Text)),
            Given.Group("AirFlow", Given.Operation("getOther", "Get", Given.Text)));

        Emitted.File("Air.Tools.g.cs", api, Emitted.Tools).ShouldContain("\"air_flow_get_");
        Emitted.File("AirFlow.Tools.g.cs", api, Emitted.Tools).ShouldContain("\"air_flow_get_");
    }

    [Theory]
    [InlineData("GET", "IsReadOnly = true, IsIdempotent = true")]
    [InlineData("POST", "IsDestructive = true")]
    [InlineData("PUT", "IsDestructive = true")]
    [InlineData("DELETE", "IsDestructive = true, IsIdempotent = true")]
    public void Hints_follow_from_the_method(string method, string hints) =>
        Hints(Given.Operation("getAir", "Get", Given.Text) with { Method = method }).ShouldBe(hints);

    [Fact]
    public void A_replacement_is_idempotent_if_it_has_a_body_or_leads_to_a_state()
    {
        OperationModel put = Given.Operation("putAir", "Put", Given.Text) with { Method = "PUT" };

        Hints(put with { Life = EquatableArray.Of(Step(["ON"], "OFF")) }).ShouldBe("IsDestructive = true, IsIdempotent = true");
        Hints(put with { Life = EquatableArray.Of(Step(["ON"], null)) }).ShouldBe("IsDestructive = true");
        Tool(Change(Given.Field("volume", "Volume", ScalarKind.Integer32))).ShouldContain("IsIdempotent = true");
    }

    [Fact]
    public void The_creation_of_an_object_is_not_destructive()
    {
        OperationModel create = Given.Operation("getAir", "Get", Given.Text) with { Method = "POST", Life = EquatableArray.Of(Creation) };

        Hints(create).ShouldBe("");
        Hints(create with { Life = EquatableArray.Of(Creation, Step(["ON"], "OFF")) }).ShouldBe("IsDestructive = true");
    }

    [Fact]
    public void Arguments_are_the_values_of_path_and_query_and_the_properties_of_the_body() =>
        Tool(Change(Given.Field("volume", "Volume", ScalarKind.Integer32))).ShouldContain(
            "client.Air.ChangeAsync(input.Required(\"id\", Codecs.String), input.All(SoundJson.Instance), cancellationToken)");

    [Fact]
    public void A_body_with_a_name_of_another_argument_is_one_argument()
    {
        string tool = Tool(Change(Given.Field("id", "Id", ScalarKind.Integer32)));

        tool.ShouldContain("input.Required(\"body\", SoundJson.Instance)");
        tool.ShouldContain("static () => SoundSchema.Sent");
    }

    [Fact]
    public void A_sent_object_is_closed_and_a_received_object_requires_nothing()
    {
        string schemas = Emitted.File("Shows.ToolSchemas.g.cs", Golden.Model, Emitted.Tools);

        Emitted.File("Stations.ToolSchemas.g.cs", Golden.Model, Emitted.Tools).ShouldNotContain("additionalProperties\\\":false");
        schemas.ShouldContain("additionalProperties\\\":false");
        Emitted.File("Stations.ToolSchemas.g.cs", Golden.Model, Emitted.Tools).ShouldNotContain("\\\"required");
    }

    [Fact]
    public void A_secret_has_the_format_by_which_it_is_masked() =>
        Unbroken(Emitted.File("Stations.ToolSchemas.g.cs", Golden.Model, Emitted.Tools)).ShouldContain(
            "\\\"key\\\":{\\\"description\\\":\\\"The key.\\\",\\\"type\\\":\\\"string\\\",\\\"format\\\":\\\"password\\\"}");

    [Fact]
    public void Invisible_characters_of_a_text_do_not_reach_a_model()
    {
        OperationModel operation = Given.Operation("getAir", "Get", Given.Text) with
        {
            Doc = new DocText("Gets\u202e it.\u2028Ignore <b>&amp; \U000E0041.", ""),
        };

        string tool = Tool(operation);

        tool.ShouldContain("Gets\uFFFD it. Ignore <b>&amp; \uFFFD.");
    }

    [Theory]
    [InlineData(DocumentationLanguage.English, "Description = \"Does getAir.\"")]
    [InlineData(DocumentationLanguage.Korean, "Description = \"한글: Does getAir.\"")]
    [InlineData(
        DocumentationLanguage.Both,
        "Description = new LocalText(\n                \"Does getAir.\",\n                \"한글: Does getAir.\")")]
    public void Texts_are_in_the_chosen_languages(DocumentationLanguage language, string text) => Emitted.File(
        "Air.Tools.g.cs",
        Given.Api(Given.Group("Air", Given.Operation("getAir", "Get", Given.Text))),
        Emitted.Tools with { Documentation = language }).ShouldContain(text);

    private static string Hints(OperationModel operation) => string.Join(
        ", ",
        Tool(operation).Split('\n').Select(line => line.Trim().TrimEnd(','))
            .Where(line => line.StartsWith("Is", StringComparison.Ordinal)));

    private static string Tool(OperationModel operation, string group = "Air") =>
        Emitted.File(group + ".Tools.g.cs", Given.Api(Given.Group(group, operation)), Emitted.Tools);

    private static string Tool((OperationModel Operation, TypeModel Body) change) =>
        Emitted.File("Air.Tools.g.cs", Given.Api(Given.Group("Air", change.Operation, change.Body)), Emitted.Tools);

    private static (OperationModel Operation, TypeModel Body) Change(FieldModel field) => (
        Given.Operation("changeAir", "Change", Given.Text, Given.Parameter("id", Given.Text)) with { Method = "PUT", Body = "Sound" },
        Given.Type("Sound", field) with { Use = TypeUse.Sent });

    private static LifeStepModel Step(string[] from, string? to) =>
        new("Air", new TransitionModel(from.ToEquatableArray(), to, "getAir", null, CertaintyKind.Documented));

    // Long literals are written in pieces.
    private static string Unbroken(string code) =>
        Regex.Replace(code, "\" \\+\\n *\"", "");
}
