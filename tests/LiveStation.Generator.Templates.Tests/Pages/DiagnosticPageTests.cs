using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Pages;

/// <summary>The pages of the diagnostics of templates are correct: their snippets are rendered.</summary>
public sealed class DiagnosticPageTests
{
    private const string Template = "./flavours/list.txt.scriban";

    public static TheoryData<string> Ids => [.. TemplateRules.All.Select(rule => rule.Id).Where(id => Snippet(id, "broken") is not null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_broken_template_has_the_mistake_and_the_mended_one_has_none(string id)
    {
        using TemplatePlace place = new();
        place.Write(Template, Snippet(id, "broken")!);
        place.Run("render", "--template", Template, "--out", "./out", "--lang", "en").Output.Split('\n')[0].ShouldBe(Printed(id, ""));
        place.Run("render", "--template", Template, "--out", "./out", "--lang", "ko").Output.Split('\n')[0].ShouldBe(Printed(id, "ko/"));

        place.Write(Template, Snippet(id, "mended")!);
        (int exit, string output) = place.Run("render", "--template", Template, "--out", "./out");
        exit.ShouldBe(0, output);
    }

    [Fact]
    public void Other_pages_are_those_of_a_build_or_of_the_file_system() =>
        TemplateRules.All.Select(rule => rule.Id).Except(Ids.Select(row => row.Data)).ShouldBe(["LSG0144", "LSG0145", "LSG0148"]);

    private static string? Snippet(string id, string kind) =>
        Block(id, "", "scriban " + kind) is { Success: true } block ? block.Groups[1].Value : null;

    private static string Printed(string id, string folder) => Block(id, folder, "text").Groups[1].Value.TrimEnd();

    private static Match Block(string id, string folder, string info) => Regex.Match(
        Repository.Read($"generator/docs/diagnostics/{folder}{id}.md"), $"^```{info}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
}
