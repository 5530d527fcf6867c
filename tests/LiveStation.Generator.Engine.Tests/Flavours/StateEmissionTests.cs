using System.Text.Json;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Tests.Binding;
using LiveStation.Generator.Engine.Tests.Flavours.Support;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>The description of the state that a server contains as one JSON text.</summary>
public sealed class StateEmissionTests
{
    private const string Path = "Lighthouse.State.g.cs";

    private static readonly string Text = StateOf(Lighthouse.Files);

    [Fact]
    public void A_server_has_one_more_file_if_the_spec_has_effects()
    {
        Files(Lighthouse.Files).ShouldContain(file => file.Path == Path);
        Files(WithoutState()).ShouldNotContain(file => file.Path == Path);
    }

    [Fact]
    public void The_text_is_a_constant_of_an_internal_class() => Text.ShouldContain("internal static class LighthouseState\n");

    [Fact]
    public void It_is_JSON() => Should.NotThrow(() => JsonDocument.Parse(Json()));

    [Fact]
    public void Actors_have_their_texts_and_refusals_their_codes()
    {
        Part("\"actors\"").ShouldBe("\"actors\":{\"storm\":{\"en\":\"Wind and waves.\",\"ko\":\"바람과 파도.\"}},");
        Part("\"codes\"").ShouldBe("\"codes\":{\"missing\":4040,\"state\":4090,\"needs\":4090,\"used\":4090,\"quota\":4090},");
    }

    [Fact]
    public void A_transition_has_its_states_its_cause_and_what_it_emits() => Part("{\"from\":[\"LIT\"]").ShouldBe(
        "{\"from\":[\"LIT\"],\"to\":\"BROKEN\",\"actor\":\"storm\",\"if\":[{\"path\":\"isTall\",\"values\":[\"true\"]}],"
        + "\"emits\":\"DAMAGED\",\"en\":\"A storm.\",\"ko\":\"폭풍.\"},");

    [Fact]
    public void A_member_has_its_type_and_how_the_service_uses_it()
    {
        Part("{\"name\":\"keeper\"").ShouldBe(
            "{\"name\":\"keeper\",\"type\":{\"kind\":\"text\"},\"optional\":true,"
            + "\"assigned\":{\"kind\":\"path\",\"path\":\"keeperId.name\"}},");
        Part("{\"name\":\"color\"").ShouldBe("{\"name\":\"color\",\"type\":{\"kind\":\"text\"},\"default\":\"white\"},");
    }

    [Fact]
    public void A_secret_is_marked_with_its_mask_and_the_operations_that_show_it() => string.Concat(
        Lines().SkipWhile(line => line != "\"name\":\"doorCode\",").TakeWhile(line => line is not ("}," or "}"))).ShouldBe(
        "\"name\":\"doorCode\",\"type\":{\"kind\":\"text\"},\"optional\":true,\"secret\":true,"
        + "\"assigned\":{\"kind\":\"text\",\"parts\":[{\"random\":\"0-9\",\"length\":6}]},\"shownBy\":[\"buildLamp\",\"getLamp\"],\"masked\":2");

    [Fact]
    public void A_query_value_has_its_filter() => Part("{\"name\":\"text\",\"type\":{\"kind\":\"text\"},\"optional\"").ShouldBe(
        "{\"name\":\"text\",\"type\":{\"kind\":\"text\"},\"optional\":true,\"filter\":{\"member\":\"name\",\"part\":true}},");

    [Fact]
    public void A_callback_has_its_log_and_address() =>
        Text.ShouldContain("{\"body\":\"LampEntry\",\"sends\":\"LampEntry\",\"to\":[\"callbackUrl\"]}");

    [Fact]
    public void Operations_and_types_are_in_the_order_of_their_names()
    {
        using var json = JsonDocument.Parse(Json());

        foreach (string part in new[] { "operations", "types" })
        {
            json.RootElement.GetProperty(part).EnumerateObject().Select(one => one.Name)
                .ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData("masked: 2", "masked: 3")]
    [InlineData("after: 30 d", "after: 31 d")]
    [InlineData("initial: white", "initial: red")]
    [InlineData("filter: part of name", "filter: name")]
    [InlineData("only: { news: DAMAGED }", "only: { news: BUILT }")]
    [InlineData("for: [state, needs, used, quota]", "for: [state, needs, used]")]
    [InlineData("atMost: 20", "atMost: 21")]
    [InlineData("external: true", "external: { name: Kim }")]
    [InlineData("Wind and waves.", "Wind and high waves.")]
    public void A_change_of_the_state_changes_only_its_file(string part, string replacement)
    {
        OutputFile[] before = Files(Lighthouse.Files), after = Files(Lighthouse.With(part, replacement));

        after.Where((file, i) => file.Content != before[i].Content).Select(file => file.Path).ShouldBe([Path]);
    }

    [Theory]
    [InlineData("en: Name of the keeper., ko: 등대지기 이름. }\n\n", "en: Full name of the keeper., ko: 등대지기 이름. }\n\n")]
    [InlineData("status: 404, error: 4040", "status: 409, error: 4090")]
    public void A_change_of_other_facts_does_not_change_its_file(string part, string replacement) =>
        StateOf(Lighthouse.With(part, replacement)).ShouldBe(Text);

    private static string Part(string start) => Lines().Single(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string[] Lines() => [.. Text.Split('\n').Select(line => line.Trim())];

    private static string Json() => Text.Split("\"\"\"")[1];

    private static string StateOf(SpecFile[] files) => Files(files).Single(file => file.Path == Path).Content;

    private static OutputFile[] Files(SpecFile[] files) =>
        [.. SpecCompiler.Compile(files, Emitted.Server with { Namespace = "Lighthouse" }).Files];

    private static SpecFile[] WithoutState() =>
    [
        .. Lighthouse.Files.Select(file => file with
        {
            Text = Regex.Replace(file.Text, "(?m)^    (creates|reads|updates|deletes|lists): .*\n", ""),
        }),
    ];
}
