using System.Text.RegularExpressions;
using LiveStation.Generator.Tests.Compile;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Robustness;

/// <summary>
/// One mistake in the Live Station spec costs what depends on it and no more, and the compiler has nothing to add: its
/// own errors would bury the one that says what to do.
/// </summary>
public sealed partial class BrokenSpecTests
{
    private static readonly SpecProject Sound = RepositorySpec.Project.On(TargetFrameworks.Net10);

    private static readonly string[] AllMethods = [.. MethodsOf(GeneratorRun.Of(Sound))];

    public static TheoryData<string> Breakages => [.. Breakage.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Breakages))]
    public void What_is_sound_is_generated_and_compiles(string name)
    {
        Breakage breakage = Breakage.All.Single(one => one.Name == name);

        GeneratorRun run = GeneratorRun.Of(breakage.Apply(Sound));

        run.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.Id).Distinct()
            .ShouldBe([breakage.Told]);
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.ToString()).Take(5)
            .ShouldBeEmpty();
        AllMethods.Except(MethodsOf(run)).ShouldBe(breakage.Lost, ignoreOrder: true);
    }

    // Each method of a client says the id of its operation.
    private static IEnumerable<string> MethodsOf(GeneratorRun run) => run.Files
        .Where(file => file.Key.Contains(".Operations.", StringComparison.Ordinal))
        .SelectMany(file => Operation().Matches(file.Value)).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\[ApiOperation\(""(\w+)""")]
    private static partial Regex Operation();
}
