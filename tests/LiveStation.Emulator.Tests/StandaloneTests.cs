using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The emulator program, started as a process.</summary>
public sealed class StandaloneTests
{
    [Fact]
    public async Task It_prints_its_address_serves_calls_and_stops_on_Ctrl_C()
    {
        using EmulatorProcess process =
            EmulatorProcess.Start("--port", "0", "--access-key", "MYKEY", "--secret-key", "MYSECRET");
        string text = await process.ReadUntilAsync("Ctrl+C stops it.");
        Uri address = new(text.Split("address")[1].Trim().Split('\n')[0]);

        RawResponse answer = await RawHttp.SendAsync(address, SignedCall(new TestKeys("MYKEY", "MYSECRET")));
        answer.Status.ShouldBe(200, answer.Text);

        await process.InterruptAsync();
        (await process.ExitAsync()).ShouldBe(0);
        text.ShouldContain("MYKEY");
        text.ShouldNotContain("MYSECRET");
    }

    [Fact]
    public async Task Keys_are_read_from_the_environment_which_other_users_cannot_read()
    {
        Dictionary<string, string> variables = new()
        {
            [ProgramOptions.AccessKeyVariable] = "MYKEY",
            [ProgramOptions.SecretKeyVariable] = "MYSECRET",
        };
        using EmulatorProcess process = EmulatorProcess.StartWith(variables, "--port", "0");
        string text = await process.ReadUntilAsync("Ctrl+C stops it.");
        Uri address = new(text.Split("address")[1].Trim().Split('\n')[0]);

        (await RawHttp.SendAsync(address, SignedCall(new TestKeys("MYKEY", "MYSECRET")))).Status.ShouldBe(200);

        await process.InterruptAsync();
        (await process.ExitAsync()).ShouldBe(0);
        text.ShouldNotContain("MYSECRET");
    }

    [Fact]
    public async Task It_prints_one_line_of_JSON_and_then_the_calls_to_standard_error()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--output", "json", "--unsigned");
        JsonElement line = JsonElement.Parse(await process.ReadUntilAsync("}"));
        Uri address = new(line.GetProperty("address").GetString()!);

        await RawHttp.SendAsync(address, new TestCall("/nowhere").Bytes());

        await process.InterruptAsync();
        (await process.ExitAsync()).ShouldBe(0);
        (await process.ReadErrorsAsync()).ShouldMatch("^GET /nowhere → 404 - [0-9.]+ ms, route: Not Found Exception\n$");
    }

    [Fact]
    public async Task It_shows_that_unsigned_calls_are_accepted()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--unsigned");

        string text = await process.ReadUntilAsync("Ctrl+C stops it.");

        text.ShouldContain("\n  unsigned    calls without a signature are accepted, with any access key\n");
        await process.InterruptAsync();
        (await process.ExitAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task It_prints_a_generated_secret_key()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0");

        string text = await process.ReadUntilAsync("Ctrl+C stops it.");

        text.ShouldMatch("access key +EMULATOR[0-9A-F]{12}");
        text.ShouldMatch("secret key +[0-9A-F]{40}");
        await process.InterruptAsync();
        (await process.ExitAsync()).ShouldBe(0);
    }

    [Fact]
    public void The_first_stop_signal_requests_cancellation_and_the_second_ends_the_process()
    {
        using StopSignal stop = new();
        PosixSignalContext first = new(PosixSignal.SIGINT);
        PosixSignalContext second = new(PosixSignal.SIGINT);

        stop.Handle(first);
        stop.Handle(second);

        stop.Token.IsCancellationRequested.ShouldBeTrue();
        first.Cancel.ShouldBeTrue();
        second.Cancel.ShouldBeFalse();
    }

    [Theory]
    [InlineData("There is no option --prot.", "--prot", "1")]
    [InlineData("Only visible ASCII characters", "--access-key", "a b", "--secret-key", "c")]
    public async Task An_invalid_command_line_results_in_the_usage_and_a_separate_exit_code(
        string message, params string[] args)
    {
        using EmulatorProcess process = EmulatorProcess.Start(args);

        (await process.ExitAsync()).ShouldBe(2);
        string errors = await process.ReadErrorsAsync();
        errors.ShouldContain(message);
        errors.ShouldContain("--port N");
    }

    [Fact]
    public async Task A_port_in_use_results_in_one_line_and_a_separate_exit_code()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        string port = emulator.BaseAddress.Port.ToString(CultureInfo.InvariantCulture);
        using EmulatorProcess process = EmulatorProcess.Start("--port", port);

        (await process.ExitAsync()).ShouldBe(1);
        (await process.ReadErrorsAsync()).ShouldStartWith("The emulator could not start.");
    }

    private static byte[] SignedCall(TestKeys keys)
    {
        // The program uses the system clock.
        long now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        string timestamp = now.ToString(CultureInfo.InvariantCulture);
        return new TestCall(Targets.Channel) { Keys = keys, Timestamp = timestamp }.Bytes();
    }
}
