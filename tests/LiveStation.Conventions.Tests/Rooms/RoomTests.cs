using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>Folders are rooms: references between them run one way, and match the diagram in architecture.md.</summary>
public sealed partial class RoomTests
{
    private const string Engine = "generator/LiveStation.Generator.Engine";
    private const string Runtime = "src/LiveStation.Runtime";

    private static readonly string[] OfUsers = ["LiveStation.Runtime", "LiveStation.Runtime.CompilerServices"];

    public static TheoryData<string> Projects =>
    [
        Engine, "generator/LiveStation.Generator", "generator/LiveStation.Generator.Tool",
        Runtime, "src/LiveStation.AspNetCore", "src/LiveStation.Emulator", "src/LiveStation.Cli",
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_between_rooms_run_one_way(string project) =>
        new RoomPlan(RoomPlan.FilesOf(project)).Tangled.ShouldBeEmpty();

    [Theory]
    [InlineData(Engine)]
    [InlineData(Runtime)]
    public void Each_room_references_the_rooms_that_the_diagram_names_and_those_are_above_it(string project)
    {
        RoomPlan plan = new(RoomPlan.FilesOf(project));
        List<string> above = [];
        foreach ((string room, string[] named) in Drawn(project))
        {
            named.ShouldBe(plan.Known[room], ignoreOrder: true, room);
            named.ShouldAllBe(one => above.Contains(one), room);
            above.Add(room);
        }
        above.ShouldBe(plan.Known.Keys, ignoreOrder: true);
    }

    [Theory]
    [InlineData(Engine)]
    [InlineData(Runtime)]
    public void The_walk_through_a_project_meets_each_room_once_and_follows_references(string project)
    {
        RoomPlan plan = new(RoomPlan.FilesOf(project));
        (string Room, string[] Files)[] steps = [.. Walk(project)];

        steps.Length.ShouldBeGreaterThan(10);
        steps.Select(step => step.Room).ShouldBeUnique();
        foreach ((string room, string[] files) in steps)
            files.ShouldAllBe(file => file.StartsWith($"{project}/{room}/") && File.Exists(Repository.PathOf(file.Split('/'))), room);
        for (int i = 1; i < steps.Length - 1; i++)
            steps.Where((_, at) => at < i || at == i + 1).ShouldContain(other => Meet(plan, steps[i].Room, other.Room), steps[i].Room);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_is_a_namespace_except_for_types_that_users_and_generated_code_name(string project)
    {
        string root = project.Split('/')[^1];
        foreach (SourceFile file in RoomPlan.FilesOf(project).Where(file => file.Types.Count > 0))
        {
            string folder = file.Room == "." ? root : root + "." + file.Room.Replace('/', '.');
            if (project == Runtime && file.IsPublic)
                OfUsers.ShouldContain(file.Namespace, file.Types[0]);
            else
                file.Namespace.ShouldBe(folder, file.Types[0]);
        }
    }

    [Fact]
    public void Two_rooms_that_name_each_other_are_found()
    {
        RoomPlan plan = new(
        [
            SourceFile.Parse("A", "namespace P.A; class One { P.B.Two? x; }"),
            SourceFile.Parse("A", "using P.B; namespace P.A; class Three { void M() { Two(); One a = new() { Two = 1 }; } int Two; }"),
            SourceFile.Parse("B", "using P.A; namespace P.B; class Two : One;"),
            SourceFile.Parse("C", "using P.B; namespace P.C; class Four { System.Collections.Generic.List<Two> all; }"),
        ]);

        plan.Known["A"].ShouldBeEmpty();
        plan.Known["B"].ShouldBe(["A"]);
        plan.Known["C"].ShouldBe(["B"]);
        plan.Tangled.ShouldBeEmpty();
        new RoomPlan(
        [
            SourceFile.Parse("A", "using P.B; namespace P.A; class One { Two x; }"),
            SourceFile.Parse("B", "using P.A; namespace P.B; class Two { One x; }"),
        ]).Tangled.ShouldBe(["A", "B"]);
    }

    private static IEnumerable<(string Room, string[] Named)> Drawn(string project)
    {
        string page = Repository.Read("generator/docs/architecture.md");
        string table = page.Split($"<!-- rooms of {project} -->\n")[1].Split("<!-- end of rooms -->")[0];
        return table.Split('\n').Skip(2).Where(line => line.Length > 0).Select(line =>
        {
            string[] cells = line.Split('|');
            string[] names = [.. Name().Matches(cells[1]).Select(name => name.Groups[1].Value)];
            return (names.Length == 0 ? "." : names[0], Name().Matches(cells[3]).Select(name => name.Groups[1].Value).ToArray());
        });
    }

    private static bool Meet(RoomPlan plan, string one, string other) =>
        plan.Known[one].Contains(other) || plan.Known[other].Contains(one);

    private static IEnumerable<(string Room, string[] Files)> Walk(string project)
    {
        string page = Repository.Read("generator/docs/architecture.md");
        string list = page.Split($"<!-- walk through {project} -->\n")[1].Split("<!-- end of walk -->")[0];
        return list.Split('\n').Where(line => line.Length > 0).Select(line => (
            Name().Match(line).Groups[1].Value,
            Link().Matches(line).Select(link => PathOf(link.Groups[1].Value)).ToArray()));
    }

    private static string PathOf(string link) => Path.GetRelativePath(
        Repository.PathOf(), Path.GetFullPath(link, Repository.PathOf("generator", "docs"))).Replace('\\', '/');

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
