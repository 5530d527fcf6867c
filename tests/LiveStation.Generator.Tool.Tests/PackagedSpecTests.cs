namespace LiveStation.Generator.Tool.Tests;

/// <summary>Files without a head, checked together with the spec that the tool contains.</summary>
public sealed class PackagedSpecTests : IDisposable
{
    private const string Mine = """
        extend:
          enums:
            ChannelStatus:
              values:
                ARCHIVED: { en: The channel is archived., ko: 보관됨. }
          types:
            ReStreamChannel:
              fields:
                owner: { type: string, en: Owner of the channel., ko: 채널 소유자. }
        """;

    private readonly Workplace _place = new();

    public PackagedSpecTests() => _place.Write("api/mine.yaml", Mine);

    [Fact]
    public void A_file_without_a_head_is_checked_together_with_it() => _place.Check("api/mine.yaml")
        .ShouldBe(new ToolRun(0, "1 file and the packaged spec: 0 errors, 0 warnings.\n", ""));

    [Fact]
    public void A_mistake_in_such_a_file_is_reported_at_its_place()
    {
        _place.Edit("api/mine.yaml", "ARCHIVED", "READY");

        ToolRun run = _place.Check("api/mine.yaml");

        run.Exit.ShouldBe(1);
        run.Lines[0].ShouldStartWith(
            "api/mine.yaml(5,9): error LSG0080: 'READY' is already defined at LiveStation.Generator/spec/");
    }

    [Fact]
    public void Suggestions_in_it_are_not_reported() => ToolRun
        .Of("check", "--severity", "info", _place.Path("api/mine.yaml")).Lines.Count.ShouldBe(1);

    [Fact]
    public void It_can_be_turned_off()
    {
        ToolRun run = ToolRun.Of("check", "--packaged-spec", "false", _place.Path("api/mine.yaml"));

        run.Exit.ShouldBe(1);
        run.Lines[0].ShouldContain("error LSG0027");
        run.Lines[^1].ShouldStartWith("1 file: ");
    }

    [Fact]
    public void A_spec_with_a_head_stands_alone() => _place.Check("spec").Lines[^1].ShouldStartWith("2 files: ");

    [Fact]
    public void Output_of_such_a_file_has_the_client_with_the_additions()
    {
        ToolRun run = ToolRun.Of(
            "emit", "--out", _place.Generated, "--namespace", "Studio", _place.Path("api/mine.yaml"));

        run.Exit.ShouldBe(0);
        run.Lines.ShouldContain("Generated from 1 file and the packaged spec.");
        string[] files = [.. Directory.GetFiles(_place.Generated, "*.g.cs").Select(File.ReadAllText)];
        files.ShouldContain(text => text.Contains("public string Owner { get; init; }", StringComparison.Ordinal));
        files.ShouldContain(text => text.Contains("Archived = ", StringComparison.Ordinal));
    }

    public void Dispose() => _place.Dispose();
}
