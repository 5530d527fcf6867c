using Aspire.Hosting.Testing;
using LiveStation.Aspire.Hosting.Tests.Running;
using LiveStation.Aspire.Hosting.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Aspire.Hosting.Tests.Readme;

/// <summary>The pages show examples that run, and list all commands and options. The other tests use the examples too.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Pages => ["README.md", "README.ko.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_example_that_names_a_file_is_in_that_file(string page)
    {
        string[] parts = Text(page).Split("<!-- from ");

        parts.Length.ShouldBeGreaterThan(4);
        foreach (string part in parts[1..])
        {
            string file = Repository.Read(part.Split(" -->")[0]);
            foreach (string line in part.Split("```csharp\n")[1].Split("\n```")[0].Split('\n').Select(one => one.Trim()))
                file.ShouldContain(line);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_tables_list_each_option_and_each_command(string page)
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;
        IEnumerable<string> rows = Text(page).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        rows.Select(row => row.Split('`')[1]).ShouldBe(
            [
                .. typeof(LiveStationEmulatorOptions).GetProperties().Select(option => option.Name),
                .. host.Snapshot(live).Commands.Select(command => command.Name),
                "LiveStation__AccessKey", "LiveStation__SecretKey", "LiveStation__Zone", "LiveStation__Endpoint",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Parameters_of_the_user_and_a_zone_are_passed()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = Examples.OwnParameters(
            builder, builder.AddParameter("key", "KEY"), builder.AddParameter("secret", "a secret", secret: true));
        var studio = builder.AddExecutable("studio", "dotnet", ".").WithReference(live);
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        (await host.VariablesAsync(studio.Resource)).ShouldBe(new Dictionary<string, string>
        {
            ["LiveStation__AccessKey"] = "KEY",
            ["LiveStation__SecretKey"] = "a secret",
            ["LiveStation__Zone"] = "finance",
        }, ignoreOrder: true);
    }

    private static string Text(string page) => Repository.Read($"src/LiveStation.Aspire.Hosting/{page}");
}
