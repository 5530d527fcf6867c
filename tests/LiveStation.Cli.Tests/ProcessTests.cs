using System.Diagnostics;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_program_writes_the_tour_to_a_pipe_without_escape_codes()
    {
        ProcessStartInfo start = new("dotnet", [BuiltProgram.Path, "tour"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["COLUMNS"] = "80";
        start.Environment["TERM"] = "xterm-256color";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await error).ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
        (await output).ShouldNotContain('\e');
        (await output).ShouldContain("한강_여름밤_라이브");
    }
}
