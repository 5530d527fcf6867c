using System.Diagnostics;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>The checks before a spec file is read, and the parts of it that are printed to a terminal.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void A_pipe_is_refused_and_not_waited_for()
    {
        MakePipe("spec/pipe.yaml");

        ToolRun run = _place.Check("spec/pipe.yaml");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("pipe.yaml' is not a regular file.");
    }

    [Fact]
    public void A_folder_with_files_that_cannot_be_read_reports_them_beside_the_mistakes_of_the_others()
    {
        MakePipe("spec/pipe.yaml");
        using (FileStream large = File.Create(_place.Path("spec/large.yaml")))
            large.SetLength(9L << 20);
        _place.Edit("spec/ferries.yaml", "type: int", "type: itn");
        // The name is not valid UTF-8.
        string name = $"\"$(printf '{_place.Path("spec")}/\\377.yaml')\"";
        Shell($"printf x > {name}");

        ToolRun run = _place.Check("spec");

        // .NET cannot delete this file either.
        Shell($"rm {name}");

        run.Exit.ShouldBe(1);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldContain("spec/pipe.yaml(1,1): error LSG0114: The spec file 'spec/pipe.yaml' is not a regular file.");
        run.Output.ShouldContain("error LSG0114: The spec file 'spec/large.yaml' has 9,437,184 bytes.");
        run.Output.ShouldContain(".yaml' cannot be read. Rename it, or grant the current user read access.");
    }

    [Fact]
    public void The_reason_why_a_file_cannot_be_read_is_reported_in_Korean_on_request()
    {
        MakePipe("spec/pipe.yaml");
        using (FileStream large = File.Create(_place.Path("spec/large.yaml")))
            large.SetLength(9L << 20);

        ToolRun run = ToolRun.Of(["check", "--lang", "ko", _place.Path("spec")]);

        run.Output.ShouldContain("error LSG0114: 명세 파일 'spec/pipe.yaml': 일반 파일이 아닙니다. 먼저 명세를 파일로 저장하세요.");
        run.Output.ShouldContain("'spec/large.yaml': 9,437,184바이트입니다. 명세 파일은 1,048,576자까지만 허용됩니다.");
    }

    [Fact]
    public void A_file_without_a_name_from_a_shell_is_refused_with_what_to_do()
    {
        using Process shell = Process.Start(new ProcessStartInfo("bash")
        {
            ArgumentList =
            {
                "-c", $"dotnet '{typeof(Tool.Shell).Assembly.Location}' check <(cat '{_place.Path("spec/harbour.yaml")}')",
            },
            RedirectStandardError = true,
        })!;

        shell.StandardError.ReadToEnd().ShouldContain("' is not a regular file. Write the spec to a file first.");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_refused_also_behind_a_link(string device)
    {
        File.CreateSymbolicLink(_place.Path("device.yaml"), device);

        ToolRun run = _place.Check("device.yaml");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("device.yaml' is not a regular file.");
    }

    [Fact]
    public void An_empty_file_is_regular()
    {
        _place.Write("spec/empty.yaml", "");

        _place.Check("spec").Lines[0].ShouldStartWith("spec/empty.yaml(1,1): warning LSG0002");
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        using (FileStream large = File.Create(_place.Path("spec/large.yaml")))
            large.SetLength(1L << 40);

        ToolRun run = _place.Check("spec/large.yaml");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("large.yaml' has 1,099,511,627,776 bytes. A spec file can have at most 1,048,576 characters.");
    }

    [Fact]
    public void Characters_that_steer_a_terminal_are_printed_as_numbers()
    {
        _place.Edit("spec/ferries.yaml", "type: int", "type: \"i\\e[31mnt\\u202E\"");

        ToolRun run = _place.Check("spec");

        run.Output.ShouldContain("i\\u001B[31mnt\\u202E");
        run.Output.ShouldNotContain('\u001B');
        ToolRun.Of("check", "a\u001Bb\nc").Errors.ShouldContain("a\\u001Bb\\u000Ac");
    }

    [Fact]
    public void The_version_is_that_of_the_package() =>
        ToolRun.Of("--version").ShouldBe(new ToolRun(0, "0.1.0\n", ""));

    private static void Shell(string command)
    {
        using Process shell = Process.Start("sh", ["-c", command]);
        shell.WaitForExit();
    }

    private void MakePipe(string relative)
    {
        using Process made = Process.Start("mkfifo", _place.Path(relative));
        made.WaitForExit();
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
