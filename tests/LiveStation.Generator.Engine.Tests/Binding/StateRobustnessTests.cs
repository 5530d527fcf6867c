using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Tests.Flavours.Support;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The engine reports mistakes in the keys of the state; it never throws, and it keeps the rest of the spec.</summary>
public sealed class StateRobustnessTests
{
    private static readonly string[] Values =
    [
        "[]", "{}", "''", "null", "-1", "9999999999999999999", "{ a: b }", "[a, b]", "[[a]]", "\"{\"", "\"}{\"", "\"{a-:5}\"", "Lamp",
        "Lamp.x.y", "status.en.x", "now + 99999999999999999999", "now - now", "name of", "any", "times Lamp", "counter per", "part of ",
        "1 d d", "\ud800", "…",
    ];

    private const string OfState = "owner|external|view|until|atMost|log|gone|by|after|with|actor|if|emits|assigned|initial|keyOf|sets"
        + "|filter|presentIf|shownBy|masked|creates|reads|updates|deletes|lists|that|unused|only|sends|to|for|storm";

    public static TheoryData<string> Lines =>
        [.. Lighthouse.Files.SelectMany(file => file.Text.Split('\n')).Distinct().Where(line => Regex.IsMatch(line, $@"\b({OfState}): "))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Any_value_in_any_line_is_compiled_or_reported(string line)
    {
        foreach (Match key in Regex.Matches(line, $@"\b({OfState}): "))
        {
            string start = line[..(key.Index + key.Length)];
            string end = string.Concat(Enumerable.Repeat(" }", start.Count(c => c == '{') - start.Count(c => c == '}')));
            foreach (string value in Values)
                Should.NotThrow(() => Compile(Changed(line, start + value + end)), value);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Any_line_can_be_missing_or_written_twice(string line)
    {
        Should.NotThrow(() => Compile(Changed(line, "")));
        Should.NotThrow(() => Compile(Changed(line, line + "\n" + line)));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Any_key_in_any_line_can_be_misspelled(string line)
    {
        foreach (Match key in Regex.Matches(line, $@"\b({OfState}): "))
        {
            string misspelled = line.Insert(key.Index + key.Length - 2, "x");
            Should.NotThrow(() => Compile(Changed(line, misspelled)), misspelled);
        }
    }

    [Theory]
    [InlineData("view: Lamp", "view: Lmap")]
    [InlineData("presentIf: { status: LIT }", "presentIf: { sttus: LIT }")]
    [InlineData("actor: storm", "actor: strom")]
    public void A_mistake_in_a_key_of_the_state_leaves_the_client_as_it_is(string sound, string broken)
    {
        var options = new EmitOptions("Lighthouse");
        CompileResult result = SpecCompiler.Compile(Lighthouse.With(sound, broken), options);

        result.Diagnostics.Count.ShouldBe(1);
        result.Files.Select(file => file.Content).ShouldBe(
            SpecCompiler.Compile(Lighthouse.Files, options).Files.Select(file => file.Content));
    }

    private static SpecFile[] Changed(string line, string replacement) =>
        [.. Lighthouse.Files.Select(file => file with { Text = file.Text.Replace(line + "\n", replacement + "\n") })];

    private static void Compile(SpecFile[] files) =>
        SpecCompiler.Compile(files, Emitted.Server);
}
