using System.Diagnostics;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>What is looked at before a spec file is read, and what a terminal gets to see of it.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void A_pipe_is_refused_and_not_waited_for()
    {
        string pipe = _place.Path("spec/pipe.yaml");
        using (Process made = Process.Start("mkfifo", pipe))
            made.WaitForExit();

        ToolRun run = _place.Check("spec");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("pipe.yaml' is not a regular file.");
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

        ToolRun run = _place.Check("spec");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("large.yaml' has 1,099,511,627,776 bytes. A spec file has at most 1,048,576 characters.");
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

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
