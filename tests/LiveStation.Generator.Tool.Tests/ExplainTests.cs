namespace LiveStation.Generator.Tool.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("LSG0040")]
    [InlineData("lsg0040")]
    public void The_page_of_a_diagnostic_is_printed(string id)
    {
        ToolRun run = ToolRun.Of("explain", id);

        run.Exit.ShouldBe(0);
        run.Output.ShouldBe(File.ReadAllText(Path.Combine(DocsTests.Docs, "diagnostics", "LSG0040.md")));
        run.Errors.ShouldBe("");
    }

    [Fact]
    public void The_Korean_page_is_printed_on_request() => ToolRun.Of("explain", "--lang", "ko", "LSG0040").Output
        .ShouldBe(File.ReadAllText(Path.Combine(DocsTests.Docs, "diagnostics", "ko", "LSG0040.md")));

    [Fact]
    public void Several_pages_are_printed_in_the_requested_order()
    {
        ToolRun run = ToolRun.Of("explain", "LSG0112", "LSG0001");

        run.Lines.Where(line => line.StartsWith("# ", StringComparison.Ordinal))
            .ShouldBe(["# LSG0112: No spec file", "# LSG0001: Spec file is too large"]);
    }

    [Theory]
    [InlineData("Specify the ID of a diagnostic, such as: livestation-gen explain LSG0040.")]
    [InlineData("There is no diagnostic 'CS0246'. The 128 valid values include: ", "CS0246")]
    [InlineData("There is no diagnostic 'LSG0099'.", "LSG0040", "LSG0099")]
    public void A_diagnostic_without_a_page_is_reported_and_no_page_is_printed(string expected, params string[] ids)
    {
        ToolRun run = ToolRun.Of(["explain", .. ids]);

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain(expected);
    }
}
