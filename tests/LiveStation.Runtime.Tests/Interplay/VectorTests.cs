#if !NETSTANDARD_BUILD
using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text.RegularExpressions;

namespace LiveStation.Runtime.Tests.Interplay;

/// <summary>The code for machines without vector instructions. The build for netstandard2.0 never uses them.</summary>
public sealed partial class VectorTests
{
    private const string Switch = "DOTNET_EnableHWIntrinsic";

    [Fact]
    public void Vector_instructions_are_used_unless_the_process_is_started_without_them() =>
        Vector128.IsHardwareAccelerated.ShouldBe(Environment.GetEnvironmentVariable(Switch) != "0");

    [Fact]
    public async Task All_tests_of_JSON_and_of_vector_instructions_pass_in_a_process_without_them()
    {
        ProcessStartInfo start = new("dotnet",
        [
            typeof(VectorTests).Assembly.Location, "-noColor", "-namespace", "LiveStation.Runtime.Tests.Json*",
        ])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[Switch] = "0";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0, output);
        int.Parse(Total().Match(output).Groups[1].Value, CultureInfo.InvariantCulture).ShouldBeGreaterThan(500);
    }

    [GeneratedRegex(@"Total: (\d+), Errors: 0, Failed: 0")]
    private static partial Regex Total();
}
#endif
