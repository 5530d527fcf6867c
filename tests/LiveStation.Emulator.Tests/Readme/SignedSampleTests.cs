using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Readme;

/// <summary>Runs the samples of the emulator's page that sign a request without a client.</summary>
public sealed class SignedSampleTests
{
    [Theory]
    [InlineData("sh", "list-channels.sh", "openssl curl")]
    [InlineData("python3", "list_channels.py", "python3")]
    public async Task A_sample_that_signs_a_request_lists_the_channels(string program, string sample, string needed)
    {
        foreach (string tool in needed.Split(' '))
            Assert.SkipUnless(await StartsAsync(tool), $"{tool} is missing, so the sample {sample} was not run.");
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials, Scenario = "broadcast" };
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        string text = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "Readme", sample), TestContext.Current.CancellationToken);

        ProcessStartInfo start = new(program, ["-c", text]) { RedirectStandardOutput = true };
        start.Environment["LIVESTATION_ENDPOINT"] = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        start.Environment["LIVESTATION_ACCESS_KEY"] = TestKeys.A.AccessKey;
        start.Environment["LIVESTATION_SECRET_KEY"] = TestKeys.A.SecretKey;
        start.Environment["no_proxy"] = "127.0.0.1";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        JsonElement.Parse(output).GetProperty("content")[0].GetProperty("channelName").GetString().ShouldBe("evening_news");
    }

    private static async Task<bool> StartsAsync(string program)
    {
        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo(program, [program == "openssl" ? "version" : "--version"]) { RedirectStandardOutput = true })!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
