using System.Runtime.InteropServices;
using System.Text.Json;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Generator.Tool.Commands;
using LiveStation.Generator.Tool.Running;
using LiveStation.Generator.Tool.Templates;

namespace LiveStation.Generator.Templates.Tests.Tool;

public sealed class RenderCommandTests : IDisposable
{
    private readonly TemplatePlace _place = new();

    [Fact]
    public void A_folder_of_templates_is_rendered_and_later_runs_change_only_what_differs()
    {
        _place.Write("flavours/a.txt.scriban", "{{ service.name.pascal }}\n");
        _place.Write("flavours/deep/b.scriban-md", "b\n");
        _place.Write("flavours/notes.txt", "no template");

        (int exit, string output) = Render("./flavours");

        exit.ShouldBe(0);
        output.ShouldBe("Generated from the packaged spec.\nnew      a.txt\nnew      deep/b.md\n2 files in out: 2 new.\n");
        _place.Read("out/a.txt").ShouldBe("LiveStation\n");
        File.Delete(_place.PathOf("flavours/deep/b.scriban-md"));
        Render("./flavours").Output.ShouldBe("Generated from the packaged spec.\nremoved  deep/b.md\n1 file in out: 1 removed, 1 unchanged.\n");
    }

    [Theory]
    [InlineData("typescript", "client.ts", "export class LiveStationClient {")]
    [InlineData("refit", "LiveStationRefit.cs", "namespace LiveStation.Rest;")]
    [InlineData("markdown", "README.md", "# LiveStation")]
    public void Templates_of_the_program_are_rendered_by_their_name(string name, string file, string line)
    {
        (int exit, string output) = Render(name);

        exit.ShouldBe(0, output);
        _place.Read("out/" + file).Split('\n').ShouldContain(line);
        _place.Read("out/livestation-gen.manifest").ShouldContain($"[LiveStation template {name}]");
    }

    [Fact]
    public void An_unknown_name_is_an_error_with_those_of_the_program()
    {
        (int exit, string output) = Render("typscript");

        exit.ShouldBe(2);
        output.ShouldContain("Template or folder 'typscript' does not exist, and is not one of this program: markdown, refit, typescript.");
    }

    [Theory]
    [InlineData("ko", "라이브")]
    [InlineData("en", "Live video")]
    public void The_language_of_comments_can_be_chosen(string language, string text)
    {
        _place.Write("flavours/a.txt.scriban", "{{ options.documentation == 'ko' ? service.doc.ko : service.doc.en }}");

        _place.Run("render", "--template", "./flavours", "--out", "./out", "--documentation", language).Exit.ShouldBe(0);

        _place.Read("out/a.txt").ShouldContain(text);
    }

    [Fact]
    public void One_template_can_be_rendered_and_includes_its_neighbors()
    {
        _place.Write("flavours/a.txt.scriban", "{{ include '_part.scriban' }}");
        _place.Write("flavours/b.txt.scriban", "b");
        _place.Write("flavours/_part.scriban", "part");

        Render("./flavours/a.txt.scriban").Exit.ShouldBe(0);

        _place.Read("out/a.txt").ShouldBe("part");
        File.Exists(_place.PathOf("out/b.txt")).ShouldBeFalse();
        _place.Read("out/livestation-gen.manifest").ShouldContain("[LiveStation template a.txt.scriban]");
    }

    [Fact]
    public void One_template_includes_those_of_the_folders_below_and_no_others()
    {
        _place.Write("secret.scriban", "secret");
        _place.Write("flavours/.hidden/_y.scriban", "secret");
        Directory.CreateSymbolicLink(_place.PathOf("flavours/link"), _place.PathOf("."));
        _place.Write("flavours/a.md.scriban", "{{ include 'parts/_x.scriban' }}");
        _place.Write("flavours/parts/_x.scriban", "part {{ include 'deep/_z.scriban' }}");
        _place.Write("flavours/parts/deep/_z.scriban", "deep");
        Render("./flavours/a.md.scriban").Exit.ShouldBe(0);
        _place.Read("out/a.md").ShouldBe("part deep");

        _place.Write("flavours/parts/deep/_z.scriban", "\n{{ nope }}");
        Render("./flavours/a.md.scriban").Output.ShouldStartWith("flavours/parts/deep/_z.scriban(2,4): error LSG0141: ");
        foreach (string other in (string[])["../secret.scriban", ".hidden/_y.scriban", "link/secret.scriban", _place.PathOf("secret.scriban")])
        {
            _place.Write("flavours/a.md.scriban", $"{{{{ include '{other}' }}}}");
            Render("./flavours/a.md.scriban").Output.ShouldStartWith("flavours/a.md.scriban(1,4): error LSG0143: ");
        }
    }

    [Fact]
    public void A_file_that_the_tool_did_not_write_is_kept()
    {
        _place.Write("flavours/a.txt.scriban", "mine\n");
        _place.Write("out/a.txt", "theirs\n");

        (int exit, string output) = Render("./flavours");

        exit.ShouldBe(2);
        output.ShouldContain("a.txt' was not written by this program. Move it, or choose another --out.");
        _place.Read("out/a.txt").ShouldBe("theirs\n");
    }

    [Fact]
    public void Nothing_is_written_if_a_template_has_an_error()
    {
        _place.Write("flavours/a.txt.scriban", "a");
        _place.Write("flavours/b.txt.scriban", "{{ nope }}");

        (int exit, string output) = Render("./flavours");

        exit.ShouldBe(1);
        output.ShouldStartWith("flavours/b.txt.scriban(1,4): error LSG0141: ");
        output.ShouldEndWith("Nothing was written: 1 error, 0 warnings.\n");
        Directory.Exists(_place.PathOf("out")).ShouldBeFalse();
    }

    [Fact]
    public void Ctrl_C_cancels_the_rendering()
    {
        _place.Write("flavours/a.txt.scriban", "a");
        using Interruption interruption = new();
        PosixSignalContext signal = new(PosixSignal.SIGINT);

        interruption.Handle(signal);

        signal.Cancel.ShouldBeTrue();
        Should.Throw<OperationCanceledException>(
            () => RenderCommand.Render(TemplateFolder.Read(_place.PathOf("flavours")), Rendered.Model, interruption));
    }

    [Fact]
    public void Nothing_is_rendered_if_the_spec_has_an_error()
    {
        _place.Write("flavours/a.txt.scriban", "{{ nope }}");
        _place.Write("spec/a.yaml", "grup: X\n");

        (int exit, string output) = Render("./flavours", "./spec");

        exit.ShouldBe(1);
        output.ShouldContain("spec/a.yaml(1,1): error ");
        output.ShouldNotContain("LSG0141");
    }

    [Fact]
    public void A_template_that_is_too_large_is_reported()
    {
        _place.Write("flavours/a.txt.scriban", new string('a', (3 * 1024 * 1024) + 1));

        Render("./flavours").Output.ShouldStartWith("flavours/a.txt.scriban(1,1): error LSG0144: The template 'a.txt.scriban' is too large. ");
    }

    [Theory]
    [InlineData("./nowhere", "Template or folder './nowhere' does not exist.")]
    [InlineData("./flavours", "No template was found in './flavours'. The name of a template ends in .scriban, such as types.ts.scriban.")]
    [InlineData("./flavours/a.txt", "'./flavours/a.txt' is not a template. The name of a template ends in .scriban, such as types.ts.scriban.")]
    public void A_path_without_a_template_is_refused(string path, string message)
    {
        _place.Write("flavours/a.txt", "a");

        (int exit, string output) = Render(path);

        exit.ShouldBe(2);
        output.ShouldBe($"livestation-gen: {message.Replace("./", "", StringComparison.Ordinal)}\n");
    }

    [Fact]
    public void Options_are_part_of_the_model()
    {
        _place.Write("flavours/a.cs.scriban", "{{ options.namespace }} {{ options.accessibility }}");

        Run("render", "--template", "./flavours", "--out", "./out", "--namespace", "App.Api", "--accessibility", "public").Exit.ShouldBe(0);
        _place.Read("out/a.cs").ShouldBe("App.Api public");
        Run("render", "--template", "./flavours", "--out", "./out", "--namespace", "1x").Output.ShouldContain("not a valid C# namespace");
    }

    [Fact]
    public void The_model_and_its_schema_are_printed()
    {
        using JsonDocument model = JsonDocument.Parse(Run("model", "--operations", "getChannel").Output);
        model.RootElement.GetProperty("service").GetProperty("name").GetProperty("kebab").GetString().ShouldBe("live-station");

        Run("model", "--schema", "--lang", "en").Output.ShouldContain("\"description\": \"A name in the spellings of several languages.\"");
        Run("model", "--schema", "--lang", "ko").Output.ShouldContain("\"description\": \"여러 언어의 표기로 나타낸 이름.\"");
        Run("model", "--schema", "spec").Output.ShouldContain("'spec' is not needed");
        Run("model", "--schema=yes").Output.ShouldContain("--schema has no value.");
        Run("model", "--packaged-spec", "false").Output.ShouldContain("Specify the spec files");
    }

    [Fact]
    public void An_operation_that_does_not_exist_is_refused() =>
        Run("model", "--operations", "getChanel").Output.ShouldContain("There is no operation, callback or group 'getChanel'. Did you mean 'getChannel'?");

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();

    private (int Exit, string Output) Render(string template, params string[] spec) =>
        Run(["render", "--template", template, "--out", "./out", .. spec]);

    private (int Exit, string Output) Run(params string[] arguments) =>
        _place.Run(arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", "en"]);
}
