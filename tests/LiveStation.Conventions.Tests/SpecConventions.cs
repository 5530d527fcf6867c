using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Conventions.Tests;

/// <summary>Rules that keep the spec readable.</summary>
public sealed class SpecConventions
{
    private const int LongestFile = 500;
    private const string Begin = "<!-- operations -->\n", End = "<!-- /operations -->";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "spec");

    [Fact]
    public void No_file_is_longer_than_can_be_read() =>
        Directory.GetFiles(Folder, "*.yaml").ShouldAllBe(path => File.ReadAllLines(path).Length <= LongestFile);

    [Fact]
    public void Its_readme_lists_every_operation()
    {
        string readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        string table = readme[begin..readme.IndexOf(End, StringComparison.Ordinal)];

        table.ShouldBe(Table(), "Put this between the comments:\n" + Table());
    }

    [Theory]
    [InlineData("README.md", "All {0} operations")]
    [InlineData("README.ko.md", "{0}개 API")]
    [InlineData("emulator.md", "all {0} operations")]
    public void A_page_that_counts_the_operations_counts_them_rightly(string page, string words)
    {
        string counted = string.Format(CultureInfo.InvariantCulture, words, Subjects.SpecOperations.Count);

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "pages", page)).ShouldContain(counted, Case.Sensitive);
    }

    [Fact]
    public void Every_group_has_an_example_of_failure() =>
        Subjects.Spec.Groups.Where(group => group.Operations.Count > 0).ShouldAllBe(group => group.Operations.Any(
            operation => operation.Examples.Any(example => example.ErrorCode != null)));

    [Fact]
    public void No_type_is_called_a_list() =>
        Subjects.Spec.Groups.SelectMany(group => group.Types).ShouldAllBe(type => !type.Name.EndsWith("List"));

    private static string Table()
    {
        var table = new StringBuilder("| group | method | route | zones | certainty |\n|---|---|---|---|---|\n");
        foreach (GroupModel group in Subjects.Spec.Groups)
        {
            foreach (OperationModel operation in group.Operations)
                table.Append(Row(group, operation)).Append('\n');
        }
        return table.ToString();
    }

    private static string Row(GroupModel group, OperationModel operation)
    {
        string zones = operation.Zones.Count == 0 ? "all" : string.Join(", ", operation.Zones.Select(zone => zone.Name));
        return $"| `{group.Name}` | `{operation.Name}Async` | `{operation.Method} {operation.Route}` | {zones} "
            + $"| {Word(operation.Certainty)} |";
    }

    // The spelling in the spec, for example third-party.
    private static string Word(CertaintyKind certainty) =>
        string.Concat($"{certainty}".Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}"))
            .ToLowerInvariant();
}
