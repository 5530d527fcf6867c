using LiveStation.Emulator.Tests.Support;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests.Readme;

/// <summary>The page of what is inferred lists every transition and condition that the spec marks as uncertain.</summary>
public sealed class InferredTests
{
    [Theory]
    [InlineData("inferred.md", "Transitions", "time")]
    [InlineData("inferred.ko.md", "전이", "시간")]
    public void The_page_lists_the_transitions_that_are_not_documented(string page, string heading, string time) =>
        Rows(page, heading).ShouldBe(SpecModel.Types.Values.Where(type => type.States is not null)
            .SelectMany(type => type.States!.Transitions.Select(one => (type.Name, Transition: one)))
            .Where(one => one.Transition.Certainty != CertaintyKind.Documented)
            .Select(one => Row(one.Name, one.Transition, time)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("inferred.md", "Conditions", false)]
    [InlineData("inferred.ko.md", "조건", true)]
    public void The_page_lists_the_conditions_that_are_not_documented(string page, string heading, bool isKorean) =>
        Rows(page, heading).ShouldBe(SpecModel.Operations.Where(operation => operation.Effect is not null)
            .SelectMany(operation => operation.Effect!.Needs.Select(need => (operation.Id, Need: need)))
            .Where(one => one.Need.Certainty != CertaintyKind.Documented)
            .Select(one => $"| `{one.Id}` | {(isKorean ? one.Need.Doc.Ko : one.Need.Doc.En)} | {Word(one.Need.Certainty)} |")
            .Order(StringComparer.Ordinal));

    private static string Row(string type, TransitionModel one, string time)
    {
        string cause = one switch
        {
            { Operation: { } operation } => $"`{operation}`",
            { Actor: { } actor } => actor,
            { With.Count: > 0 } => string.Join(", ", one.With.Select(other => $"`{other.Type}`")),
            _ => time,
        };
        string from = one.From.Count > 0 ? string.Join(", ", one.From) : "–";
        return $"| `{type}` | {from} → {one.To ?? "–"} | {cause} | {Word(one.Certainty)} |";
    }

    private static string Word(CertaintyKind certainty) => Literals.Certainty.LiteralOf(certainty);

    // The rows of the table below a heading, without the head.
    private static string[] Rows(string page, string heading) =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Readme", page))
            .SkipWhile(line => line != $"## {heading}").SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith('|')),
    ];
}
