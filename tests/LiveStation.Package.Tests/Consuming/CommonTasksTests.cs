using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>The page of common tasks, followed in a copy of the repository by somebody who knows nothing else.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed partial class CommonTasksTests : IDisposable
{
    private const string Check = "dotnet run --project generator/LiveStation.Generator.Tool -- check spec";
    private const string Call = "dotnet run pulse.cs";
    private const string Conventions = "dotnet test tests/LiveStation.Conventions.Tests";
    private const string Snapshot = "tests/LiveStation.Conventions.Tests/LiveStation.Client";
    private const string Accept = $"mv {Snapshot}.received.txt {Snapshot}.verified.txt";

    private const string Schema =
        "dotnet run --project generator/LiveStation.Generator.Tool -- schema --out spec/livestation-spec.schema.json";

    private const string Everything = "dotnet test LiveStation.Generated.sln";

    private static readonly string[] Counting = ["README.md", "README.ko.md", "src/LiveStation.Emulator/README.md"];

    private readonly RepositoryCopy _copy = new("spec", "generator", "src/LiveStation.Runtime", "src/LiveStation.Client",
        "src/LiveStation.Emulator", "tests/Shared", "tests/LiveStation.Conventions.Tests");

    [Fact]
    public async Task An_operation_is_added_by_what_the_page_says_alone()
    {
        PageSection task = Sections().Single(section => section.Title == "Add an operation");
        Apply(task, block => block.Language != "text");

        (await _copy.SucceedAsync(Check)).ShouldEndWith(": 0 errors, 0 warnings.\n");
        (await _copy.SucceedAsync(Call)).ShouldBe(task.Blocks.Single(block => block is { Language: "text", Place: "" }).Text);

        (int exit, string complaints) = await _copy.RunAsync(Conventions);
        exit.ShouldNotBe(0);
        Failed().Matches(complaints).Select(test => test.Groups[1].Value).Distinct().Order().ShouldBe(
            ["A_page_that_counts_the_operations_counts_them_rightly", "Its_readme_lists_every_operation",
                "The_public_surface_of_the_client_is_what_was_reviewed"]);

        await _copy.SucceedAsync(Accept);
        Apply(task, block => block.Language == "text");
        CountOneMore(task);
        await _copy.SucceedAsync(Conventions);
    }

    [Fact]
    public async Task After_all_tasks_of_the_spec_the_client_builds_and_the_first_call_still_answers()
    {
        foreach (PageSection task in Sections())
            Apply(task, block => block.Language != "text");

        await _copy.SucceedAsync(Check);
        (await _copy.SucceedAsync(Call)).ShouldContain("ls-20260302090000-yOga1 is Steady");
    }

    [Fact]
    public async Task The_command_that_renews_the_schema_changes_nothing_where_it_is_up_to_date()
    {
        string schema = _copy.Read("spec/livestation-spec.schema.json");

        await _copy.SucceedAsync(Schema);

        _copy.Read("spec/livestation-spec.schema.json").ShouldBe(schema);
    }

    [Fact]
    public void Every_command_of_the_page_is_run_by_a_test_here_or_by_the_whole_check()
    {
        string page = _copy.Read(TaskPage.Path);
        IEnumerable<string> blocks = Sections().SelectMany(section => section.Blocks)
            .Where(block => block.Language == "sh").SelectMany(block => block.Text.Trim().Split('\n'));

        IEnumerable<string> commands = blocks.Concat(InText().Matches(page).Select(command => command.Groups[1].Value));

        commands.Distinct().Order().ShouldBe(new[] { Check, Call, Conventions, Accept, Schema, Everything }.Order());
        File.ReadAllText(Path.Combine(Locations.Repository, ".ci", "run")).ShouldContain($"\" {Everything}\n");
    }

    /// <inheritdoc />
    public void Dispose() => _copy.Dispose();

    private IReadOnlyList<PageSection> Sections() => TaskPage.Sections(_copy.Read(TaskPage.Path));

    private void Apply(PageSection task, Func<PageBlock, bool> which)
    {
        foreach (PageBlock block in task.Blocks.Where(which))
            TaskEdit.Apply(block, _copy.Read, _copy.Write);
    }

    private void CountOneMore(PageSection task)
    {
        foreach (string page in Counting)
        {
            task.Text.ShouldContain($"`{page}`");
            _copy.Write(page, Count().Replace(_copy.Read(page), count => $"{int.Parse(count.Value) + 1}", 1));
        }
    }

    [GeneratedRegex(@"^ *Failed LiveStation\.Conventions\.Tests\.\w+\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Failed();

    [GeneratedRegex("`((?:dotnet|git|npm|mv) [^`]+)`")]
    private static partial Regex InText();

    [GeneratedRegex("(?<=[Aa]ll )[0-9]+(?= operations)|[0-9]+(?=개 API)")]
    private static partial Regex Count();
}
