using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void A_sound_spec_passes()
    {
        ToolRun run = _place.Check("spec");

        run.ShouldBe(new ToolRun(0, "2 files: 0 errors, 0 warnings.\n", ""));
    }

    [Fact]
    public void A_mistake_is_printed_with_file_line_and_column_and_fails_the_run()
    {
        _place.Edit("spec/harbour.yaml", "auth: ncp-signature-v2", "auth: ncp-signature-v3");

        ToolRun run = _place.Check("spec");

        run.Exit.ShouldBe(1);
        run.Lines[0].ShouldStartWith("spec/harbour.yaml(5,9): error LSG0");
        run.Lines[0].ShouldContain("ncp-signature-v3");
        run.Lines[^1].ShouldBe("2 files: 1 error, 0 warnings.");
    }

    [Theory]
    [InlineData("ko", "'itn' 타입이 정의되어 있지 않습니다. 혹시 'int'인가요?")]
    [InlineData("en", "Type 'itn' is not defined. Did you mean 'int'?")]
    public void Messages_are_in_the_language_of_the_option(string language, string message)
    {
        _place.Edit("spec/ferries.yaml", "type: int", "type: itn");

        ToolRun.Of("check", "--lang", language, _place.Path("spec")).Lines[0]
            .ShouldBe("spec/ferries.yaml(7,24): error LSG0040: " + message);
    }

    [Theory]
    [InlineData(MessageLanguage.Korean, "ko", null)]
    [InlineData(MessageLanguage.Korean, "ko-KR", "en_US.UTF-8")]
    [InlineData(MessageLanguage.English, "en", "ko_KR.UTF-8")]
    [InlineData(MessageLanguage.English, "kok", "ko_KR.UTF-8")]
    [InlineData(MessageLanguage.Korean, null, "ko_KR.UTF-8")]
    [InlineData(MessageLanguage.Korean, "", "ko")]
    [InlineData(MessageLanguage.English, null, "C.UTF-8")]
    [InlineData(MessageLanguage.English, null, null)]
    public void The_language_of_the_user_is_that_of_the_first_variable(MessageLanguage expected, params string?[] values) =>
        UserLanguage.Of(values).ShouldBe(expected);

    [Theory]
    [InlineData("info", "info LSG0032: warning LSG0030:", "2 files: 0 errors, 1 warning, 1 suggestion.")]
    [InlineData("warning", "warning LSG0030:", "2 files: 0 errors, 1 warning.")]
    [InlineData("error", "", "2 files: 0 errors, 1 warning.")]
    public void Diagnostics_below_the_requested_severity_are_not_printed(string severity, string printed, string summary)
    {
        _place.Edit("spec/ferries.yaml", "type: int", "type: int, certainty: older");
        _place.Edit("spec/ferries.yaml", ", ko: 여객선 하나를 조회합니다.", "");

        ToolRun run = ToolRun.Of("check", "--severity", severity, _place.Path("spec"));

        run.Exit.ShouldBe(0);
        string.Join(" ", run.Lines.SkipLast(1).SelectMany(line => line.Split(' ')[1..3])).ShouldBe(printed);
        run.Lines[^1].ShouldBe(summary);
    }

    [Theory]
    [InlineData("en", 0)]
    [InlineData("both", 1)]
    [InlineData("ko", 1)]
    public void A_missing_text_is_reported_in_the_languages_of_the_documentation(string documentation, int warnings)
    {
        _place.Edit("spec/ferries.yaml", ", ko: 여객선 하나를 조회합니다.", "");

        ToolRun run = ToolRun.Of("check", "--documentation", documentation, _place.Path("spec"));

        run.Lines.Count(line => line.Contains("LSG0030", StringComparison.Ordinal)).ShouldBe(warnings);
    }

    [Theory]
    [InlineData(", ko: 여객선 하나를 조회합니다.")]
    [InlineData("en: Reads one ferry., ")]
    public void By_default_a_text_is_required_in_both_languages(string missing)
    {
        _place.Edit("spec/ferries.yaml", missing, "");

        ToolRun run = ToolRun.Of("check", _place.Path("spec"));

        run.Lines.Count(line => line.Contains("LSG0030", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void All_mistakes_are_printed_not_only_the_first()
    {
        _place.Edit("spec/ferries.yaml", "type: int", "type: itn");
        _place.Edit("spec/harbour.yaml", "auth: ncp-signature-v2", "auth: ncp-signature-v3");

        ToolRun run = _place.Check("spec");

        run.Output.ShouldContain("spec/ferries.yaml(7,24): error");
        run.Output.ShouldContain("spec/harbour.yaml(5,9): error");
    }

    [Fact]
    public void Mistakes_of_text_and_of_meaning_are_printed_in_the_order_of_their_places()
    {
        _place.Edit("spec/ferries.yaml", "type: int", "typo: x, type: int");
        _place.Edit("spec/ferries.yaml", "status: 200", "status: 200\n        status: 201");

        ToolRun run = _place.Check("spec");

        run.Lines[0].ShouldStartWith("spec/ferries.yaml(7,18): error LSG0020");
        run.Lines[1].ShouldStartWith("spec/ferries.yaml(20,9): error LSG0014");
        ToolRun.Of("emit", "--out", _place.Path("out"), "--namespace", "A", _place.Path("spec")).Lines.Take(2)
            .ShouldBe(run.Lines.Take(2));
    }

    [Fact]
    public void Files_can_be_named_one_by_one_and_are_printed_with_their_folder()
    {
        _place.Edit("spec/ferries.yaml", "type: int", "type: itn");

        ToolRun run = _place.Check("spec/ferries.yaml", "spec/harbour.yaml");

        run.Lines[0].ShouldStartWith("spec/ferries.yaml(7,24): error");
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        _place.Check("spec", "spec/ferries.yaml").Lines[^1].ShouldBe("2 files: 0 errors, 0 warnings.");
    }

    [Fact]
    public void Folders_inside_the_folder_are_included()
    {
        Directory.CreateDirectory(_place.Path("spec/more"));
        File.Move(_place.Path("spec/ferries.yaml"), _place.Path("spec/more/ferries.yml"));
        _place.Edit("spec/more/ferries.yml", "type: int", "type: itn");

        _place.Check("spec").Lines[0].ShouldStartWith("spec/more/ferries.yml(7,24): error");
    }

    [Fact]
    public void A_json_schema_and_other_files_of_the_folder_are_left_alone()
    {
        _place.Write("spec/harbour.schema.json", "{}");
        _place.Write("spec/README.md", "# Harbour");

        _place.Check("spec").Output.ShouldBe("2 files: 0 errors, 0 warnings.\n");
    }

    [Fact]
    public void Two_files_of_one_name_are_refused()
    {
        _place.Write("other/spec/ferries.yaml", SmallSpec.Ferries);

        ToolRun run = _place.Check("spec", "other/spec");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("Two files are named 'spec/ferries.yaml'");
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_reported_at_its_place_and_hides_no_other_diagnostic()
    {
        _place.WriteBytes("spec/bad.yaml", [.. "group: Ferries\ntypes:\n  A: { doc: { en: A, ko: "u8, 0xB0, 0xA1, .. " }, filds: {} }\n"u8]);

        ToolRun run = _place.Check("spec");

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("spec/bad.yaml(3,26): error LSG0033:");
        run.Output.ShouldContain("spec/bad.yaml(3,32): error LSG0020:");
    }

    [Fact]
    public void A_missing_path_is_reported_by_name()
    {
        ToolRun run = _place.Check("spek");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("does not exist.");
        run.Errors.ShouldContain("spek");
    }

    [Fact]
    public void A_folder_without_a_spec_is_reported()
    {
        Directory.CreateDirectory(_place.Path("empty"));

        _place.Check("empty").Errors.ShouldContain("No .yaml, .yml or .json file was found");
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
