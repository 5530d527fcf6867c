using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>After an edit, only the groups that it can affect are planned again. The result is that of a first run.</summary>
public sealed class GroupPlansTests
{
    private static readonly EmitOptions Options = new("App");

    private static readonly SpecFile[] LiveStation =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SpecFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Fact]
    public void Groups_that_an_edit_does_not_affect_are_planned_once()
    {
        ParsedSpec[] parsed = [.. LiveStation.Select(SpecCompiler.Parse)];
        EquatableArray<OutputUnit> first = Plan(parsed);

        int file = Array.FindIndex(LiveStation, one => one.Name == "snapshots.yaml");
        string text = LiveStation[file].Text;
        text.ShouldContain("        en: ");
        parsed[file] = SpecCompiler.Parse(LiveStation[file] with { Text = text.Replace("        en: ", "        en: New. ") });
        EquatableArray<OutputUnit> second = Plan(parsed);

        OutputUnit[] anew = [.. second.Where(unit => !first.Any(old => ReferenceEquals(old, unit)))];
        anew.Select(unit => unit.Path).ShouldContain("Snapshots.Types.g.cs");
        anew.Where(unit => unit.Sources.Count > 0).Select(unit => unit.Path.Split('.')[0]).Distinct()
            .ShouldBe(["LiveStation", "Snapshots"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("NamespaceOption")]
    [InlineData("Documentation")]
    [InlineData("Accessibility")]
    public void A_changed_option_affects_all_groups(string option)
    {
        ParsedSpec[] parsed = [.. LiveStation.Select(SpecCompiler.Parse)];
        EmitOptions changed = option switch
        {
            "NamespaceOption" => Options with { Namespace = "Other" },
            "Documentation" => Options with { Documentation = Model.DocumentationLanguage.Korean },
            _ => Options with { Accessibility = GeneratedAccessibility.Public },
        };
        Plan(parsed);

        Plan(parsed, changed).ShouldBe(Plan([.. LiveStation.Select(SpecCompiler.Parse)], changed));
    }

    [Fact]
    public void The_plan_after_an_edit_is_that_of_a_first_run()
    {
        ParsedSpec[] parsed = [.. LiveStation.Select(SpecCompiler.Parse)];
        Plan(parsed);
        int planned = 0;
        for (int file = 0; file < LiveStation.Length; file++)
        {
            SpecFile edited = WithoutALine(LiveStation[file], seed: file + 1);
            ParsedSpec[] after = [.. parsed];
            after[file] = SpecCompiler.Parse(edited);
            if (SpecCompiler.Bind(after.ToEquatableArray()).Model is null)
                continue;
            Plan(after).ShouldBe(Plan([.. LiveStation.Select((one, i) => SpecCompiler.Parse(i == file ? edited : one))]), edited.Name);
            planned++;
        }
        planned.ShouldBeGreaterThan(LiveStation.Length / 2);
    }

    [Fact]
    public void A_planner_of_a_group_cannot_read_all_of_the_API_because_its_plan_is_kept()
    {
        ApiModel model = SpecCompiler.Bind(LiveStation.Select(SpecCompiler.Parse).ToEquatableArray()).Model.ShouldNotBeNull();
        PlanContext context = new(model, Options, refusesUnknown: false);
        context.Model.ShouldBeSameAs(model);

        GroupPlans plans = new((_, one) => one.Model.Groups.Count == 0 ? [] : throw new NotSupportedException());
        Should.Throw<InvalidOperationException>(() => plans.Plan(model.Groups[0], context));
    }

    private static EquatableArray<OutputUnit> Plan(ParsedSpec[] parsed, EmitOptions? options = null)
    {
        BoundSpec bound = SpecCompiler.Bind(parsed.ToEquatableArray());
        return SpecCompiler.Plan(bound.Model.ShouldNotBeNull(), options ?? Options);
    }

    private static SpecFile WithoutALine(SpecFile file, int seed)
    {
        List<string> lines = [.. file.Text.Split('\n')];
        lines.RemoveAt(seed * 7919 % lines.Count);
        return file with { Text = string.Join('\n', lines) };
    }
}
