namespace LiveStation.Generator.Tool.Tests;

/// <summary>The tool uses the severities that a project configures for its build.</summary>
public sealed class GlobalConfigTests : IDisposable
{
    private const string Missing = "warning LSG0030";

    private readonly Workplace _place = new();

    public GlobalConfigTests() => _place.Edit("spec/ferries.yaml", ", ko: 여객선 하나를 조회합니다.", "");

    [Theory]
    [InlineData("none", 0, "2 files: 0 errors, 0 warnings.")]
    [InlineData("silent", 0, "2 files: 0 errors, 0 warnings.")]
    [InlineData("suggestion", 0, "2 files: 0 errors, 0 warnings.")]
    [InlineData("warning", 0, "2 files: 0 errors, 1 warning.")]
    [InlineData("Error", 1, "2 files: 1 error, 0 warnings.")]
    [InlineData("loud", 0, "2 files: 0 errors, 1 warning.")]
    public void A_severity_is_the_one_in_the_file_above_the_spec(string severity, int exit, string summary)
    {
        _place.Write(".globalconfig", $"is_global = true\n\ndotnet_diagnostic.LSG0030.severity = {severity} # why\n");

        ToolRun run = _place.Check("spec");

        run.Exit.ShouldBe(exit);
        run.Lines[^1].ShouldBe(summary);
    }

    [Fact]
    public void An_error_cannot_be_silenced()
    {
        _place.Edit("spec/ferries.yaml", "type: int", "type: itn");
        _place.Write(".globalconfig", "dotnet_diagnostic.LSG0040.severity = none\n");

        _place.Check("spec").Output.ShouldContain("error LSG0040");
    }

    [Fact]
    public void The_higher_level_wins_and_two_of_one_level_cancel_each_other()
    {
        _place.Write(".globalconfig", "dotnet_diagnostic.LSG0030.severity = none\n");
        _place.Write("spec/.globalconfig", "dotnet_diagnostic.LSG0030.severity = error\n");
        _place.Check("spec").Output.ShouldContain(Missing);

        _place.Write("spec/.globalconfig", "global_level = 101\ndotnet_diagnostic.LSG0030.severity = error\n");
        _place.Check("spec").Output.ShouldContain("error LSG0030");
    }

    [Fact]
    public void A_warning_that_counts_as_an_error_fails_the_run_and_valid_parts_are_written()
    {
        _place.Write(".globalconfig", "dotnet_diagnostic.LSG0030.severity = error\n");

        ToolRun run = _place.Emit("--documentation", "both");

        run.Exit.ShouldBe(1);
        _place.GeneratedNames().ShouldContain("Ferries.Types.g.cs");
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
