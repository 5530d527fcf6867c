using System.Globalization;
using System.Runtime.InteropServices;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The emulator program, started as a process.</summary>
public sealed class StandaloneTests
{
    [Fact]
    public async Task It_says_where_it_is_serves_calls_and_stops_on_Ctrl_C()
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
    public async Task Keys_come_from_the_environment_where_no_other_user_reads_them()
    {
        Dictionary<string, string> variables = new()
        {
            [EmulatorArguments.AccessKeyVariable] = "MYKEY",
            [EmulatorArguments.SecretKeyVariable] = "MYSECRET",
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
    public void An_option_wins_over_the_environment() =>
        EmulatorArguments.Parse(["--no-region-check", "--access-key", "A", "--port", "7"], name => name + "!")
            .ShouldBe(new EmulatorArguments(7, "A", "LIVESTATION_SECRET_KEY!", CheckRegion: false));

    [Fact]
    public async Task It_shows_the_secret_key_when_it_made_it_up()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0");

        string text = await process.ReadUntilAsync("Ctrl+C stops it.");

        text.ShouldMatch("access key +EMULATOR[0-9A-F]{12}");
        text.ShouldMatch("secret key +[0-9A-F]{40}");
        await process.InterruptAsync();
        (await process.ExitAsync()).ShouldBe(0);
    }

    [Fact]
    public void The_first_stop_signal_asks_to_end_and_the_second_ends_the_process()
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
    [InlineData("--port needs a number from 0 to 65535.", "--port", "many")]
    [InlineData("--port needs a number from 0 to 65535.", "--port")]
    [InlineData("--secret-key needs a value.", "--secret-key")]
    public void A_command_line_that_cannot_be_understood_is_told_why(string message, params string[] args) =>
        Should.Throw<FormatException>(() => EmulatorArguments.Parse(args, _ => null)).Message.ShouldBe(message);

    [Theory]
    [InlineData("There is no option --prot.", "--prot", "1")]
    [InlineData("Only visible ASCII characters", "--access-key", "a b")]
    public async Task A_wrong_command_line_ends_with_the_usage_and_a_code_of_its_own(
        string message, params string[] args)
    {
        using EmulatorProcess process = EmulatorProcess.Start(args);

        (await process.ExitAsync()).ShouldBe(2);
        string errors = await process.ReadErrorsAsync();
        errors.ShouldContain(message);
        errors.ShouldContain("--port N");
    }

    [Fact]
    public async Task A_taken_port_ends_with_one_line_and_a_code_of_its_own()
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
