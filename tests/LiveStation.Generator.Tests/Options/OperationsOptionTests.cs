using System.Text.RegularExpressions;
using LiveStation.Generator.Tests.Compile;
using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Options;

/// <summary>Output that is limited to the operations that a project lists.</summary>
public sealed partial class OperationsOptionTests
{
    private static readonly GeneratorRun Whole = GeneratorRun.Of(RepositorySpec.Project);

    [Fact]
    public void Only_the_named_operations_are_generated_with_the_types_they_use()
    {
        GeneratorRun run = Choosing("getReStreamChannel listEvents");

        run.Mistakes.ShouldBeEmpty();
        run.Files["LiveStation.Client.g.cs"].ShouldContain("IReStreamClient ReStream");
        run.Files["LiveStation.Client.g.cs"].ShouldNotContain("ISchedulesClient");
        run.Files["ReStream.Operations.g.cs"].ShouldContain("GetAsync(");
        run.Files["ReStream.Operations.g.cs"].ShouldNotContain("CreateAsync(");
        run.Files["Events.Enums.g.cs"].ShouldContain("enum EventCode");
    }

    [Fact]
    public void A_type_reads_as_it_does_in_the_whole_client()
    {
        const string Declaration = "internal sealed record ReStreamChannel\n";
        GeneratorRun run = Choosing("getReStreamChannel");

        TypeIn(run.Files["ReStream.Types.g.cs"]).ShouldBe(TypeIn(Whole.Files["ReStream.Types.g.cs"]));

        static string TypeIn(string file)
        {
            int start = file.IndexOf(Declaration, StringComparison.Ordinal);
            return file[start..file.IndexOf("\n}\n", start, StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void A_group_selects_all_of_its_operations() =>
        Choosing("ReStream").Files["ReStream.Operations.g.cs"].ShouldBe(Whole.Files["ReStream.Operations.g.cs"]);

    [Fact]
    public void A_callback_can_be_named_too()
    {
        GeneratorRun run = GeneratorRun.Of(Everything.Project.Set("_LiveStationOperations", "thingCame"));

        run.Mistakes.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Requests.Callbacks.g.cs");
        run.Files.Keys.ShouldNotContain("Things.Operations.g.cs");
    }

    [Theory]
    [InlineData(TargetFrameworks.NetStandard)]
    [InlineData(TargetFrameworks.Net10)]
    public void One_operation_compiles_alone(string framework)
    {
        // Only a sample, because each operation needs its own compilation.
        Operations.Count().ShouldBeGreaterThanOrEqualTo(71);
        foreach (string operation in Operations.Where((_, index) => index % 6 == 0))
        {
            SpecProject project = RepositorySpec.Project.On(framework).Set("LiveStationAccessibility", "public");
            GeneratorRun run = GeneratorRun.Of(project.Set("_LiveStationOperations", operation));

            run.Mistakes.ShouldBeEmpty(operation);
            run.ShouldCompile();
        }
    }

    [Fact]
    public void A_name_that_does_not_exist_is_reported_in_the_project_with_the_nearest_one()
    {
        GeneratorRun run = Choosing("getReStreamChanel listEvents");

        run.Mistakes.ShouldHaveSingleItem().ToString().ShouldBe(
            "/work/App/App.csproj(1,1): error LSG0121: 'getReStreamChanel' of LiveStationOperations is not an "
            + "operation, callback or group of the spec. Did you mean 'getReStreamChannel'?");
        run.Files.Keys.ShouldContain("Events.Operations.g.cs");
    }

    [Fact]
    public void An_operation_that_is_broken_is_reported_where_it_is_broken_and_not_again()
    {
        SpecProject broken = Bakery.Project.Edit(Bakery.BreadsFile, "returns: Bread", "returns: Bred");

        GeneratorRun.Of(broken.Set("_LiveStationOperations", "getBread")).Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("LSG0040");
    }

    private static IEnumerable<string> Operations => Whole.Files.Values
        .SelectMany(file => OperationId().Matches(file)).Select(match => match.Groups[1].Value)
        .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("""\[ApiOperation\("(\w+)", """)]
    private static partial Regex OperationId();

    private static GeneratorRun Choosing(string operations) =>
        GeneratorRun.Of(RepositorySpec.Project.Set("_LiveStationOperations", operations));
}
