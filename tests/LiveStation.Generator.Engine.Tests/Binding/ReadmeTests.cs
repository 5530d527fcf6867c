using System.Reflection;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The snippets of the language's description are specs, and sound.</summary>
public sealed class ReadmeTests
{
    private const RegexOptions Blocky = RegexOptions.Singleline | RegexOptions.Multiline;

    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", "README.md"));

    [Fact]
    public void The_complete_files_it_shows_make_a_sound_api()
    {
        SpecFile[] files = [.. Blocks("yaml").Select((text, i) => new SpecFile($"readme-{i}.yaml", text))];

        files.Length.ShouldBeGreaterThan(1);
        SpecText.BindAll(files, out string[] mistakes).Model.ShouldNotBeNull();
        mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void Every_fragment_it_shows_can_be_read()
    {
        const string block = "^```(?:yaml|json) fragment[^\n]*\n(.*?)^```";
        string[] fragments = [.. Regex.Matches(Readme, block, Blocky).Select(match => match.Groups[1].Value)];

        fragments.ShouldNotBeEmpty();
        foreach (string fragment in fragments)
            SpecCompiler.Parse(new SpecFile("fragment.yaml", fragment)).Diagnostics.ShouldBeEmpty(fragment);
    }

    [Fact]
    public void It_describes_every_key_of_the_language()
    {
        IEnumerable<FieldInfo> keys = typeof(Engine.Language.SpecKeys).GetFields().Where(field => field.IsLiteral);

        foreach (string key in keys.Select(field => (string)field.GetRawConstantValue()!))
            Readme.ShouldContain($"`{key}`");
    }

    private static IEnumerable<string> Blocks(string info) =>
        Regex.Matches(Readme, $"^```{info}\n(.*?)^```", Blocky).Select(match => match.Groups[1].Value);
}
