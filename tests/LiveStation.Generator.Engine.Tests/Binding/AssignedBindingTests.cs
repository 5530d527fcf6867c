using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Server.State;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Values that the service assigns, in each form, as the server reads them.</summary>
public sealed class AssignedBindingTests
{
    [Theory]
    [InlineData("int", "counter", """{"kind":"counter"}""")]
    [InlineData("int", "counter per Lamp", """{"kind":"counter-per","type":"Lamp"}""")]
    [InlineData("timestamp(ms)", "now", """{"kind":"now"}""")]
    [InlineData("timestamp(ms)", "changed", """{"kind":"changed"}""")]
    public void A_number_counts_objects_and_a_time_is_that_of_creation_or_change(string type, string assigned, string expected) =>
        Shown(type, assigned).ShouldBe(expected);

    [Theory]
    [InlineData("now + 3600000", """{"kind":"sum","plus":3600000}""")]
    [InlineData("startTime - 500", """{"kind":"sum","path":"startTime","plus":-500}""")]
    [InlineData("litTime - startTime", """{"kind":"sum","path":"litTime","minus":"startTime"}""")]
    public void A_time_can_be_counted_from_another_time(string assigned, string expected) =>
        Shown("timestamp(ms)", assigned).ShouldBe(expected);

    [Theory]
    [InlineData("timestamp(ms)", "entered LIT", """{"kind":"entered","state":"LIT"}""")]
    [InlineData("duration(s)", "time in LIT", """{"kind":"time-in","state":"LIT"}""")]
    [InlineData("bool", "is LIT", """{"kind":"is","state":"LIT"}""")]
    [InlineData("int", "times Lamp LIT", """{"kind":"times","type":"Lamp","state":"LIT"}""")]
    public void A_value_can_be_about_the_states_of_the_object(string type, string assigned, string expected) =>
        Shown(type, assigned).ShouldBe(expected);

    [Theory]
    [InlineData("bool", "any Repair in false", """{"kind":"any","type":"Repair","state":"false"}""")]
    [InlineData("int", "count Repair", """{"kind":"count","type":"Repair"}""")]
    [InlineData("Repair", "last Repair", """{"kind":"last","type":"Repair"}""")]
    public void A_value_can_be_about_owned_objects(string type, string assigned, string expected) =>
        Shown(type, assigned).ShouldBe(expected);

    [Theory]
    [InlineData("string", "name", """{"kind":"path","path":"name"}""")]
    [InlineData("string", "keeperId.name", """{"kind":"path","path":"keeperId.name"}""")]
    [InlineData("string", "Lamp.name", """{"kind":"path","path":"Lamp.name"}""")]
    [InlineData("string", "status.ko", """{"kind":"path","path":"status.ko"}""")]
    [InlineData("list<string>", "\"name of Lamp, Keeper\"", """{"kind":"members-of","types":["Lamp","Keeper"],"path":"name"}""")]
    public void A_value_can_be_that_at_a_path(string type, string assigned, string expected) => Shown(type, assigned).ShouldBe(expected);

    [Theory]
    [InlineData("string", "\"{name}-{startTime:yyyyMMdd}\"",
        """{"kind":"text","parts":[{"path":"name"},{"text":"-"},{"path":"startTime","format":"yyyyMMdd"}]}""")]
    [InlineData("string", "\"x{A-Za-z0-9:5}\"", """{"kind":"text","parts":[{"text":"x"},{"random":"A-Za-z0-9","length":5}]}""")]
    [InlineData("LampNews", "PLANNED", """{"kind":"text","parts":[{"text":"PLANNED"}]}""")]
    public void A_value_can_be_a_text_with_placeholders_or_a_value_of_its_enum(string type, string assigned, string expected) =>
        Shown(type, assigned).ShouldBe(expected);

    [Fact]
    public void A_value_can_depend_on_another_one() =>
        Shown("int", "{ status: { LIT: count Repair, DARK: counter } }").ShouldBe(
            """{"kind":"choice","path":"status","cases":{"LIT":{"kind":"count","type":"Repair"},"DARK":{"kind":"counter"}}}""");

    private static string Shown(string type, string assigned)
    {
        AssignedModel value = Lighthouse.Assigned(type, assigned).ShouldNotBeNull();
        return CompactJson.Of(AssignedDocument.Of(value));
    }
}
