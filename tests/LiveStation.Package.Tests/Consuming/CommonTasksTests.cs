using System.Text.RegularExpressions;
using LiveStation.Tests.Shared;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>Follows the steps of the page of common tasks, and no others, in a copy of the repository.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed partial class CommonTasksTests : IDisposable
{
    private const string Check = "dotnet run --project generator/LiveStation.Generator.Tool -- check spec";
    private const string Call = "dotnet run pulse.cs";
    private const string Conventions = "dotnet test tests/LiveStation.Conventions.Tests";
    private const string Snapshot = "tests/LiveStation.Conventions.Tests/LiveStation.Client";
    private const string Accept = $"mv {Snapshot}.received.txt {Snapshot}.verified.txt";
    private const string Completion = "tests/LiveStation.Conventions.Tests/Completion.client";
    private const string AcceptGroup = $"mv {Completion}.received.txt {Completion}.verified.txt";

    private const string Schema =
        "dotnet run --project generator/LiveStation.Generator.Tool -- schema --out spec/livestation-spec.schema.json";

    private const string KoreanSchema =
        "dotnet run --project generator/LiveStation.Generator.Tool -- schema --lang ko --out spec/livestation-spec.ko.schema.json";

    private const string Deprecated = "dotnet build deprecated.cs";
    private const string Tool = "dotnet run --project generator/LiveStation.Generator.Tool --";
    private const string Routes = Tool + " emit --flavour routes --operations Pulse --out artifacts/routes spec";

    private const string RoutesTest = "dotnet run --project tests/LiveStation.Generator.Engine.Tests -- "
        + "-class LiveStation.Generator.Engine.Tests.Flavours.RoutesTests";

    private const string Rooms = "dotnet run --project tests/LiveStation.Conventions.Tests -- "
        + "-class LiveStation.Conventions.Tests.Rooms.RoomTests";

    private const string Everything = "dotnet test LiveStation.Generated.sln";

    // The documentation file contains every public member of the built client.
    private const string Documented = "artifacts/bin/LiveStation.Client/debug_net10.0/LiveStation.Client.xml";

    private static readonly string[] Counting = ["README.md", "README.ko.md", "src/LiveStation.Emulator/README.md"];

    private readonly RepositoryCopy _copy = new(
        "spec", "generator", "src/LiveStation.Runtime", "src/LiveStation.Client", "src/LiveStation.AspNetCore",
        "src/LiveStation.Extensions", "src/LiveStation.Emulator", "src/LiveStation.CommandLine", "src/LiveStation.Mcp", "src/LiveStation.Testing", "src/LiveStation.Cli",
        "tests/Shared", "tests/LiveStation.Conventions.Tests",
        "tests/LiveStation.Generator.Engine.Tests");

    [Fact]
    public async Task A_reader_adds_an_operation_and_all_its_consequences_by_following_only_the_page()
    {
        PageSection[] tasks = [.. Sections()];
        PageSection operation = tasks.Single(section => section.Title == "Add an operation");

        await AddAndCallAsync(operation);
        await AcceptAsync(operation);
        await DoTheRestAsync(tasks.Where(task => task != operation && !ChangesTheGenerator(task)));
        (await _copy.SucceedAsync(Call)).ShouldBe(Printed(operation));
        _copy.Read(Documented).ShouldContain("P:LiveStation.ChannelPulse.LongestGap\"");
        await RenewSchemaAsync();
    }

    [Fact]
    [Trait(Rounds.Name, Rounds.All)]
    public async Task A_reader_adds_a_key_and_a_flavour_by_following_only_the_page()
    {
        PageSection[] tasks = [.. Sections()];
        foreach (PageSection task in tasks.Where(task => !ChangesTheGenerator(task)))
            Apply(task, block => block.Language != "text");

        await AddKeyAsync(tasks.Single(section => section.Title == "Add a key of the language"));
        await AddFlavourAsync(tasks.Single(section => section.Title == "Add a flavour"));
    }

    [Fact]
    public void Every_command_of_the_page_is_run_by_a_test_here_or_by_the_whole_check()
    {
        string page = _copy.Read(TaskPage.Path);
        IEnumerable<string> blocks = Sections().SelectMany(section => section.Blocks)
            .Where(block => block.Language == "sh").SelectMany(block => block.Text.Trim().Split('\n'));

        IEnumerable<string> commands = blocks.Concat(InText().Matches(page).Select(command => command.Groups[1].Value));

        commands.Distinct().Order().ShouldBe(
            new[]
            {
                Check, Call, Conventions, Accept, AcceptGroup, Schema, KoreanSchema, Everything, Deprecated, RoutesTest, Routes, Rooms,
            }.Order());
        File.ReadAllText(Path.Combine(Locations.Repository, ".ci", "run")).ShouldContain($"\" {Everything}\n");
    }

    /// <inheritdoc />
    public void Dispose() => _copy.Dispose();

    private async Task AddAndCallAsync(PageSection operation)
    {
        Apply(operation, block => block.Language != "text");

        (await _copy.SucceedAsync(Check)).ShouldEndWith(": 0 errors, 0 warnings.\n");
        (await _copy.SucceedAsync(Call)).ShouldBe(Printed(operation));
    }

    private async Task AcceptAsync(PageSection operation)
    {
        (int exit, string complaints) = await _copy.RunAsync(Conventions);
        exit.ShouldNotBe(0);
        Failed().Matches(complaints).Select(test => test.Groups[1].Value).Distinct().Order().ShouldBe(
            ["A_page_that_counts_the_operations_counts_them_rightly", "After_a_client_and_a_dot_a_user_sees_the_groups",
                "Its_readme_lists_every_operation", "The_public_surface_of_the_client_is_what_was_reviewed"]);

        await _copy.SucceedAsync(Accept);
        await _copy.SucceedAsync(AcceptGroup);
        Apply(operation, block => block.Language == "text");
        CountOneMore(operation);
        await _copy.SucceedAsync(Conventions);
    }

    private async Task DoTheRestAsync(IEnumerable<PageSection> tasks)
    {
        foreach (PageSection task in tasks)
            Apply(task, _ => true);
        (await _copy.SucceedAsync(Check)).ShouldEndWith(": 0 errors, 0 warnings.\n");
    }

    private async Task RenewSchemaAsync()
    {
        string schema = _copy.Read("spec/livestation-spec.schema.json");

        await _copy.SucceedAsync(Schema);

        _copy.Read("spec/livestation-spec.schema.json").ShouldBe(schema);
    }

    private async Task AddKeyAsync(PageSection task)
    {
        string schema = _copy.Read("spec/livestation-spec.schema.json");
        Apply(task, _ => true);

        await _copy.SucceedAsync(Schema);
        await _copy.SucceedAsync(KoreanSchema);
        (await _copy.SucceedAsync(Check)).ShouldEndWith(": 0 errors, 0 warnings.\n");
        (int exit, string complaints) = await _copy.RunAsync(Deprecated);

        _copy.Read("spec/livestation-spec.schema.json").ShouldNotBe(schema);
        _copy.Read("spec/livestation-spec.ko.schema.json").ShouldContain("\"deprecated\"");
        exit.ShouldNotBe(0);
        foreach (string line in Printed(task).TrimEnd('\n').Split('\n'))
            complaints.ShouldContain(line);
        // The client itself, which uses the deprecated member, has neither an error nor a warning.
        Complaint().Matches(complaints).ShouldNotBeEmpty();
        Complaint().Matches(complaints).ShouldAllBe(
            line => line.Value.Contains("deprecated.cs(") && line.Value.Contains("error CS0618"));
    }

    private async Task AddFlavourAsync(PageSection task)
    {
        Apply(task, _ => true);

        (await _copy.SucceedAsync(RoutesTest)).ShouldContain("Total: 1, Errors: 0, Failed: 0");
        await _copy.SucceedAsync(Routes);

        PageBlock written = task.Blocks.Single(
            block => block.Language == "text" && block.Place.StartsWith("In the written ", StringComparison.Ordinal));
        _copy.Read("artifacts/routes/routes.txt").ShouldBe(written.Text);
        (await _copy.SucceedAsync(Tool + " emit --help")).ShouldMatch(@"routes +A list of all routes as text\.");
        await AddRoomAsync(task);
    }

    private async Task AddRoomAsync(PageSection task)
    {
        const string page = "generator/docs/architecture.md", end = " |\n<!-- end of rooms -->";
        task.Text.ShouldContain("Add its name to the row of the root");
        string text = _copy.Read(page);
        // The row of the root is the last one of the first table.
        _copy.Write(page, text.Insert(text.IndexOf(end, StringComparison.Ordinal), ", `Flavours/Routes`"));

        (await _copy.SucceedAsync(Rooms)).ShouldContain("Errors: 0, Failed: 0");
    }

    private static bool ChangesTheGenerator(PageSection task) =>
        task.Blocks.Any(block => block.Place.Contains("`generator/", StringComparison.Ordinal));

    private static string Printed(PageSection task) =>
        task.Blocks.Single(block => block is { Language: "text", Place: "" }).Text;

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

    [GeneratedRegex("^.*(?:error|warning) [A-Z]+[0-9]+:.*$", RegexOptions.Multiline)]
    private static partial Regex Complaint();

    [GeneratedRegex("`((?:dotnet|git|npm|mv) [^`]+)`")]
    private static partial Regex InText();

    [GeneratedRegex("(?<=[Aa]ll )[0-9]+(?= operations)|[0-9]+(?=개 API)")]
    private static partial Regex Count();
}
