using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>Folders are rooms: references between them run one way, and match the diagram in architecture.md.</summary>
public sealed partial class RoomTests
{
    private const string Engine = "generator/LiveStation.Generator.Engine";
    private const string Runtime = "src/LiveStation.Runtime";

    // Users should not have to know rooms: the public types of these are in a namespace for users, and one for generated code.
    private static readonly string[] Libraries = [Runtime, "src/LiveStation.Mcp", "src/LiveStation.Extensions"];

    public static TheoryData<string> Projects => [.. SourceProject.All.Select(project => project.Folder)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_name_in_a_project_means_something_here(string project) => RoomPlans.Of(project).Errors.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_between_rooms_run_one_way(string project) => RoomPlans.Of(project).Tangled.ShouldBeEmpty();

    [Theory]
    [InlineData(Engine)]
    [InlineData(Runtime)]
    public void Each_room_references_the_rooms_that_the_diagram_names_and_those_are_above_it(string project)
    {
        RoomPlan plan = RoomPlans.Of(project);
        (string Room, string[] Named)[] drawn = [.. Drawn(project)];
        string[] order = [.. drawn.Select(row => row.Room)];

        order.ShouldBe(plan.Known.Keys, ignoreOrder: true);
        drawn.Where(row => !plan.Known[row.Room].SetEquals(row.Named))
            .Select(row => $"{row.Room} uses {string.Join(", ", plan.Known[row.Room].OrderBy(one => Array.IndexOf(order, one)).Select(one => $"`{one}`"))}")
            .ShouldBeEmpty();
        drawn.Where(row => row.Named.Any(one => Array.IndexOf(order, one) >= Array.IndexOf(order, row.Room)))
            .Select(row => $"{row.Room} uses a room that is not above it").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Engine)]
    [InlineData(Runtime)]
    public void A_walk_meets_each_room_once_and_each_step_shares_a_reference_with_an_earlier_one(string project)
    {
        RoomPlan plan = RoomPlans.Of(project);
        (string Room, string[] Files)[] steps = [.. Walk(project)];

        steps.Length.ShouldBeGreaterThan(10);
        steps.Select(step => step.Room).ShouldBeUnique();
        foreach ((string room, string[] files) in steps)
        {
            files.ShouldNotBeEmpty(room);
            files.ShouldAllBe(file => file.StartsWith($"{project}/{room}/") && File.Exists(Repository.PathOf(file.Split('/'))), room);
        }
        for (int i = 1; i < steps.Length; i++)
        {
            steps.Take(i).SelectMany(earlier => earlier.Files).ShouldContain(
                earlier => steps[i].Files.Any(file => plan.Meet(FullPathOf(file), FullPathOf(earlier))), steps[i].Room);
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_is_a_namespace_except_for_types_that_users_and_generated_code_name(string project)
    {
        string root = project.Split('/')[^1];
        foreach (SourceFile file in RoomPlans.Of(project).Files.Where(file => file.Types.Count > 0))
        {
            string folder = file.Room is null or "." ? root : root + "." + file.Room.Replace('/', '.');
            if (Libraries.Contains(project) && file.IsPublic)
                new[] { root, root + ".CompilerServices" }.ShouldContain(file.Namespace, file.Tree.FilePath);
            else
                file.Namespace.ShouldBe(folder, file.Tree.FilePath);
        }
    }

    [Fact]
    public void A_reference_is_every_name_of_a_type_or_member_of_another_room()
    {
        RoomPlan plan = PlanOf(
            ("Generic", "namespace P.Low; class Two<T>; static class Extensions { public static void Extend(this string text) { } }"),
            ("Plain", "namespace P.Low; class Two { public int Member; public static Two Create() => new(); }"),
            ("OfPlain", "using P.Low; namespace P.A; class One { Two? x; void M() => x = new() { Member = 1 }; }"),
            ("OfGeneric", "namespace P.Low.B; class One { System.Collections.Generic.List<Two<int>>? all; }"),
            ("Qualified", "namespace P.C; class One { P.Low.Two? x; int Two; void Extend() => Two = 1; }"),
            ("Alias", "using Other = P.Low.Two; namespace P.D; class One { Other? x; }"),
            ("Extending", "using P.Low; namespace P.E; class One { void M() => \"\".Extend(); }"),
            ("Inferred", "namespace P.F; class One : P.A.Base { int M() { var two = Get(); return two.Member; } }"),
            ("Between", "namespace P.A; class Base { protected P.Low.Two Get() => P.Low.Two.Create(); }"),
            ("None", "using P.Low; namespace P.G; class One { int Member; string Extend() => nameof(Member); }"));

        plan.Errors.ShouldBeEmpty();
        plan.Known.ToDictionary(room => room.Key, room => string.Join(", ", room.Value)).ShouldBe(new Dictionary<string, string>
        {
            ["Generic"] = "", ["Plain"] = "", ["None"] = "",
            ["OfPlain"] = "Plain", ["Qualified"] = "Plain", ["Alias"] = "Plain", ["Between"] = "Plain",
            ["OfGeneric"] = "Generic", ["Extending"] = "Generic",
            ["Inferred"] = "Between, Plain",
        }, ignoreOrder: true);
        plan.Tangled.ShouldBeEmpty();
    }

    [Fact]
    public void Two_rooms_that_name_each_other_are_found() => PlanOf(
        ("A", "using P.B; namespace P.A; class One { Two? x; }"),
        ("B", "using P.A; namespace P.B; class Two { One? x; }"),
        ("C", "namespace P.C; class Three;")).Tangled.ShouldBe(["A", "B"]);

    [Fact]
    public void A_name_without_a_meaning_is_an_error() =>
        PlanOf(("A", "class One { Two? x; }")).Errors.ShouldHaveSingleItem().ShouldContain("'Two'");

    private static RoomPlan PlanOf(params (string Room, string Text)[] files) =>
        new("P", [[.. files.Select(file => SourceFile.Parse(file.Room, file.Text))]]);

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

    private static IEnumerable<(string Room, string[] Files)> Walk(string project)
    {
        string page = Repository.Read("generator/docs/architecture.md");
        string list = page.Split($"<!-- walk through {project} -->\n")[1].Split("<!-- end of walk -->")[0];
        return list.Split('\n').Where(line => line.Length > 0).Select(line => (
            Name().Match(line).Groups[1].Value,
            Link().Matches(line).Select(link => PathOf(link.Groups[1].Value)).ToArray()));
    }

    private static string FullPathOf(string file) => Repository.PathOf(file.Split('/'));

    private static string PathOf(string link) => Path.GetRelativePath(
        Repository.PathOf(), Path.GetFullPath(link, Repository.PathOf("generator", "docs"))).Replace('\\', '/');

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}
