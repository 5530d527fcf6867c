using System.Text.RegularExpressions;
using LiveStation.Flavours.Tests.OpenApi;
using LiveStation.Flavours.Tools.Tests.Support;

namespace LiveStation.Flavours.Tools.Tests.TypeScript;

/// <summary>The types that openapi-typescript writes compile in strict mode, with programs that use them.</summary>
public sealed partial class TypeScriptTests(DocumentFolder documents) : IClassFixture<DocumentFolder>
{
    [Fact]
    public void A_program_compiles_with_the_types_of_each_version_and_its_mistakes_are_found()
    {
        string[] programs = [.. ServedDocument.Versions.SelectMany(Programs)];

        ScriptResult result = NodeScripts.Try(
            "", "node_modules/typescript/bin/tsc", ["--strict", "--noEmit", "--pretty", "false", .. programs]);

        // A value that the enum does not have, a missing member, a value that can be null, and a missing header.
        Errors().Matches(result.Output).Select(match => match.Value).ShouldBe(ServedDocument.Versions.SelectMany(version => new[]
        {
            $"{version}/mistaken.ts(6,3): error TS2820",
            $"{version}/mistaken.ts(10,14): error TS2741",
            $"{version}/mistaken.ts(13,10): error TS18049",
            $"{version}/mistaken.ts(16,14): error TS2741",
        }));
    }

    private IEnumerable<string> Programs(string version)
    {
        // Without the option, a member of a request that has a default is required.
        NodeScripts.Run(
            "", "node_modules/openapi-typescript/bin/cli.js", documents.PathOf(version), "--default-non-nullable=false",
            "--output", documents.Write($"{version}/api.ts", ""));
        yield return Copy(version, "caller.ts");
        yield return Copy(version, "mistaken.ts");
    }

    private string Copy(string version, string program) =>
        documents.Write($"{version}/{program}", File.ReadAllText(Path.Combine(NodeScripts.Folder, program)));

    [GeneratedRegex(@"[\w.-]+/[\w.-]+\(\d+,\d+\): error TS\d+")]
    private static partial Regex Errors();
}
