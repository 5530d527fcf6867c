using System.Text.RegularExpressions;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>The severities of diagnostics of the spec that a project can change, and those that it cannot.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed partial class SeverityTests(ConsumerFolder folder)
{
    private const string Spec = "api/kiosk.yaml";

    [Fact]
    public async Task Warnings_are_reported_at_their_place_with_the_full_path_and_suggestions_are_not_reported()
    {
        Build build = await BuildAsync("default", []);

        build.Exit.ShouldBe(0, build.Output);
        build.Told.ShouldBe(["warning LSG0030", "warning LSG0090"]);
        build.Output.ShouldContain(
            build.Path(Spec) + "(16,7): warning LSG0030: The Korean text of field 'title' is missing. Add 'ko: …'. "
            + "Until then, the text of the other language is used. [" + build.Path("Severities.csproj"));
    }

    [Fact]
    public async Task A_globalconfig_raises_lowers_and_silences()
    {
        Build raised = await BuildAsync("raised", [], Config("LSG0030 = error", "LSG0032 = warning", "LSG0090 = none"));
        Build lowered = await BuildAsync("lowered", [], Config("LSG0030 = suggestion", "LSG0090 = suggestion"));

        raised.Exit.ShouldNotBe(0);
        raised.Told.ShouldBe(["error LSG0030", "warning LSG0032"]);
        lowered.Exit.ShouldBe(0, lowered.Output);
        lowered.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_editorconfig_changes_nothing()
    {
        const string config = """
            root = true
            [*]
            dotnet_diagnostic.LSG0030.severity = error
            [*.yaml]
            dotnet_diagnostic.LSG0090.severity = none
            """;

        Build build = await BuildAsync("editorconfig", [], (".editorconfig", config));

        build.Told.ShouldBe(["warning LSG0030", "warning LSG0090"]);
    }

    [Theory]
    [InlineData("silenced", "NoWarn=LSG0030%3BLSG0090")]
    [InlineData("some", "WarningsAsErrors=LSG0030%3BLSG0032", "error LSG0030", "error LSG0032", "warning LSG0090")]
    [InlineData("all", "TreatWarningsAsErrors=true", "error LSG0030", "error LSG0090")]
    [InlineData(
        "but-one", "TreatWarningsAsErrors=true;WarningsNotAsErrors=LSG0030", "error LSG0090", "warning LSG0030")]
    public async Task Properties_raise_lower_and_silence(string name, string properties, params string[] told) =>
        (await BuildAsync(name, ["-p:" + properties])).Told.ShouldBe(told);

    [Fact]
    public async Task Errors_cannot_be_suppressed_and_the_compiler_adds_none_to_them()
    {
        string sound = await File.ReadAllTextAsync(
            folder.Path("Severities/" + Spec), TestContext.Current.CancellationToken);
        string broken = sound.Replace("pages: { type: int,", "pages: { type: itn,", StringComparison.Ordinal);

        Build build = await BuildAsync("broken", ["-p:NoWarn=LSG0040"], (Spec, broken), Config("LSG0040 = none"));

        build.Exit.ShouldNotBe(0);
        build.Told.ShouldBe(["error LSG0040", "warning LSG0030", "warning LSG0090"]);
        build.Output.ShouldContain(
            build.Path(Spec) + "(18,22): error LSG0040: Type 'itn' is not defined. Did you mean 'int'? [");
    }

    // Each build has its own folder, so that it does not use output of another build.
    private async Task<Build> BuildAsync(string name, string[] arguments, params (string Name, string Text)[] files)
    {
        string consumer = "Severities-" + name;
        Folders.Copy(folder.Path("Severities"), folder.Path(consumer));
        foreach ((string file, string text) in files)
        {
            string path = folder.Path($"{consumer}/{file}");
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        }
        (int exit, string output) = await Dotnet.RunAsync(
            folder.Path(consumer), folder.Variables, "dotnet", ["build", "-tl:off", "-p:LiveStationDocumentation=both", .. arguments]);
        return new Build(folder.Path(consumer), exit, output);
    }

    private static (string Name, string Text) Config(params string[] severities)
    {
        IEnumerable<string> lines = severities.Select(one => $"dotnet_diagnostic.{one.Replace(" =", ".severity =")}\n");
        return (".globalconfig", "is_global = true\n" + string.Concat(lines));
    }

    private sealed partial record Build(string Folder, int Exit, string Output)
    {
        /// <summary>Severity and id of every distinct warning and error of the build.</summary>
        public IEnumerable<string> Told => Finding().Matches(Output).Select(match => match.Groups[1].Value)
            .Distinct().Order(StringComparer.Ordinal);

        public string Path(string relative) => System.IO.Path.Combine(Folder, relative);

        [GeneratedRegex(@"\b((?:warning|error) [A-Z]+\d+)\s?:")]
        private static partial Regex Finding();
    }
}
