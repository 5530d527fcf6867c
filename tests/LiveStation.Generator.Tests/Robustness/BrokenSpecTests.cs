using System.Text.RegularExpressions;
using LiveStation.Generator.Tests.Compile;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Robustness;

/// <summary>
/// One error in the Live Station spec removes only the declarations that depend on it. The compiler reports no errors of
/// its own: they would hide the diagnostic that describes the fix.
/// </summary>
public sealed partial class BrokenSpecTests
{
    private static readonly SpecProject Sound = RepositorySpec.Project.On(TargetFrameworks.Net10);

    // No breakage affects this operation. Choosing only it therefore excludes the broken part of the spec.
    private const string SoundOperation = "listEvents";

    private static readonly string[] AllMethods = [.. MethodsOf(GeneratorRun.Of(Sound))];

    public static TheoryData<string> Breakages => [.. Breakage.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Breakages))]
    public void Valid_parts_are_generated_and_compile(string name)
    {
        Breakage breakage = Breakage.All.Single(one => one.Name == name);

        GeneratorRun run = GeneratorRun.Of(breakage.Apply(Sound));

        run.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.Id).Distinct()
            .ShouldBe([breakage.Told, .. breakage.AlsoTold]);
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.ToString()).Take(5)
            .ShouldBeEmpty();
        AllMethods.Except(MethodsOf(run)).ShouldBe(breakage.Lost, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Breakages))]
    public void Only_chosen_valid_operations_are_generated_and_compile(string name)
    {
        Breakage breakage = Breakage.All.Single(one => one.Name == name);

        GeneratorRun run = GeneratorRun.Of(breakage.Apply(Sound).Set("_LiveStationOperations", SoundOperation));

        ErrorsOf(run.Diagnostics).Distinct().ShouldBe([breakage.Told, .. breakage.AlsoTold]);
        ErrorsOf(run.Output.GetDiagnostics(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        MethodsOf(run).ShouldBe([SoundOperation]);
    }

    private static IEnumerable<string> ErrorsOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.Id);

    // Each method of a client has an attribute with the ID of its operation.
    private static IEnumerable<string> MethodsOf(GeneratorRun run) => run.Files
        .Where(file => file.Key.Contains(".Operations.", StringComparison.Ordinal))
        .SelectMany(file => Operation().Matches(file.Value)).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\[ApiOperation\(""(\w+)""")]
    private static partial Regex Operation();
}
