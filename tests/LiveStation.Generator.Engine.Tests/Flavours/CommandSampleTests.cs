using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Samples;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>The commands in a terminal that documentation shows for examples.</summary>
public sealed class CommandSampleTests
{
    private const string End = " \\\n  --endpoint http://127.0.0.1:5250";

    [Theory]
    [InlineData("""{"name":"plain"}""", "--name plain")]
    [InlineData("""{"name":"two words"}""", "--name 'two words'")]
    [InlineData("""{"name":"it's"}""", "--name 'it'\\''s'")]
    [InlineData("""{"name":"저녁"}""", "--name '저녁'")]
    [InlineData("""{"name":"-1"}""", "--name=-1")]
    [InlineData("""{"name":""}""", "--name=''")]
    [InlineData("""{"name":"a","inner":{"on":true}}""", "--name a \\\n  --inner.on true")]
    [InlineData("""{"words":["a","b c"]}""", "--words a \\\n  --words 'b c'")]
    [InlineData("""{"words":[]}""", "--words '[]'")]
    [InlineData("""{"parts":[{"on":true}]}""", "--parts '[{\"on\":true}]'")]
    public void Members_of_a_body_are_options(string body, string options) => SampleOf(body).ShouldBe($"radio air send \\\n  {options}{End}");

    [Theory]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"inner":{}}""")]
    [InlineData("""{"unknown":1}""")]
    [InlineData("""{"inner":1}""")]
    [InlineData("""[1]""")]
    public void What_options_cannot_express_is_read_from_standard_input(string body) =>
        SampleOf(body).ShouldBe($"printf %s '{body}' | radio air send \\\n  --body -{End}");

    [Fact]
    public void Values_of_path_and_query_and_another_zone_are_in_the_command()
    {
        var operation = Given.Operation("findAir", "FindBest", Given.Text, Given.Parameter("stationId", Given.Text)) with
        {
            Query = EquatableArray.Of(Given.Field("zone", "Zone", ScalarKind.Text, optional: true)),
            Zones = EquatableArray.Of(new ZoneModel("FarAway", Given.Doc("Elsewhere."), "https://far.example", "/v1", "FAR")),
        };
        var example = Given.Example("works", ["s 1"], "{}") with { Query = EquatableArray.Of(new QueryValueModel("zone", "north")) };

        SampleOf(operation, example).ShouldBe(
            $"radio air find-best 's 1' \\\n  --query.zone north \\\n  --zone far-away{End}");
    }

    private static string SampleOf(string body) => SampleOf(
        Given.Operation("sendAir", "Send", Given.Text) with { Method = "POST", Body = "Air" },
        Given.Example("works", [], "{}") with { Request = body });

    private static string SampleOf(OperationModel operation, ExampleModel example)
    {
        TypeModel air = Given.Type(
            "Air",
            Given.Field("name", "Name", ScalarKind.Text),
            Given.Field("words", "Words", new ListRef(Given.Text)),
            Given.Field("parts", "Parts", new ListRef(new ObjectRef("Part"))),
            Given.Field("inner", "Inner", new ObjectRef("Part")));
        TypeModel part = Given.Type("Part", Given.Field("on", "On", ScalarKind.Boolean));
        GroupModel group = Given.Group("Air", operation, air, part);
        return new CommandSample(Given.Api(group)).Of(group, operation, example);
    }
}
