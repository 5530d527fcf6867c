using LiveStation.Flavours.Tests.OpenApi;
using LiveStation.Flavours.Tools.Tests.Support;

namespace LiveStation.Flavours.Tools.Tests.Linting;

/// <summary>Linters find nothing in the OpenAPI documents of the spec.</summary>
public sealed class LintTests(DocumentFolder documents) : IClassFixture<DocumentFolder>
{
    [Fact]
    public void Redocly_finds_nothing_in_any_version_and_format() => Redocly(documents.All).Succeeded();

    [Fact]
    public void Spectral_finds_nothing_in_any_version_and_format() => Spectral(documents.All).Succeeded();

    [Fact]
    public void A_wrong_example_is_found_in_every_version()
    {
        string[] broken = [.. ServedDocument.Versions.Select(Broken)];

        ScriptResult redocly = Redocly(broken);
        ScriptResult spectral = Spectral(broken);

        redocly.ExitCode.ShouldBe(1);
        spectral.ExitCode.ShouldBe(1);
        foreach (string path in broken)
        {
            redocly.Errors.ShouldContain(Path.GetFileName(path) + ":");
            spectral.Output.ShouldContain(Path.GetFileName(path) + "\n");
        }
    }

    private static ScriptResult Redocly(params string[] paths) => NodeScripts.Try(
        "", "node_modules/@redocly/cli/bin/cli.js", ["lint", "--config", "redocly.yaml", .. paths]);

    private static ScriptResult Spectral(params string[] paths) => NodeScripts.Try(
        "", "node_modules/@stoplight/spectral-cli/dist/index.js", ["lint", "--fail-severity=hint", "--ruleset", "spectral.yaml", .. paths]);

    private string Broken(string version)
    {
        string text = ServedDocument.Text(version, "json", "ReStream");
        string broken = text.Replace("\"total\": 1\n", "\"total\": \"two\"\n", StringComparison.Ordinal);
        broken.ShouldNotBe(text);
        return documents.Write($"broken-{version}.json", broken);
    }
}
