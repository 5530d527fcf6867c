using System.Net;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The options that all programs with an emulator share.</summary>
public sealed class ProgramOptionsTests
{
    [Fact]
    public void Without_options_it_listens_on_the_loopback_address_with_generated_keys()
    {
        ProgramSettings settings = ReadOptions.Of();

        settings.IsSecretMadeUp.ShouldBeTrue();
        settings.IsJson.ShouldBeFalse();
        settings.Options.Port.ShouldBe(5250);
        settings.Options.Address.ShouldBe(IPAddress.Loopback);
        settings.Options.AllowUnsigned.ShouldBeFalse();
        settings.Options.CheckRegion.ShouldBeTrue();
        settings.Options.AllowRemoteCallbacks.ShouldBeFalse();
        settings.Options.Examples.ShouldBe(ExampleUse.Fallback);
        settings.Options.TransitionTime.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Every_option_is_read()
    {
        EmulatorOptions options = ReadOptions.Of(
            "--port", "7", "--host", "0.0.0.0", "--no-region-check", "--unsigned", "--scenario", "broadcast", "--seed", "-3", "--data", "a.json",
            "--delay", "0.5", "--examples", "only", "--callbacks-to", "any", "--output", "json").Options;

        options.Port.ShouldBe(7);
        options.Address.ShouldBe(IPAddress.Any);
        options.CheckRegion.ShouldBeFalse();
        options.AllowUnsigned.ShouldBeTrue();
        options.Scenario.ShouldBe("broadcast");
        options.Seed.ShouldBe(-3);
        options.DataFile.ShouldBe("a.json");
        options.TransitionTime.ShouldBe(TimeSpan.FromSeconds(0.5));
        options.Examples.ShouldBe(ExampleUse.Only);
        options.AllowRemoteCallbacks.ShouldBeTrue();
    }

    [Fact]
    public void An_option_takes_precedence_over_the_environment()
    {
        Dictionary<string, string> variables = new()
        {
            [ProgramOptions.AccessKeyVariable] = "a",
            [ProgramOptions.SecretKeyVariable] = "b",
        };

        ProgramSettings settings = ReadOptions.With(variables, "--access-key", "c");

        settings.Options.Credentials!.AccessKey.ShouldBe("c");
        settings.Options.Credentials.SecretKey.Reveal().ShouldBe("b");
        settings.IsSecretMadeUp.ShouldBeFalse();
    }

    [Theory]
    [InlineData("There is no option --prot.", "--prot", "1")]
    [InlineData("--port needs a number from 0 to 65535.", "--port", "many")]
    [InlineData("--port needs a value.", "--port")]
    [InlineData("--secret-key needs a value.", "--secret-key", "")]
    [InlineData("--host needs an IP address, such as 0.0.0.0.", "--host", "everywhere")]
    [InlineData("--seed needs a whole number of 32 bits.", "--seed", "x")]
    [InlineData("--delay needs a number of seconds from 0 to 31622400.", "--delay", "-1")]
    [InlineData("--examples needs one of these values: fallback, only.", "--examples", "never")]
    [InlineData("--output needs one of these values: text, json.", "--output", "xml")]
    [InlineData("--callbacks-to needs one of these values: loopback, any.", "--callbacks-to", "all")]
    [InlineData("--keys-file: the file none.json cannot be read.", "--keys-file", "none.json")]
    [InlineData("LIVESTATION_SECRET_KEY is not set. Set it or specify --secret-key, or omit both keys to generate a pair.", "--access-key", "a")]
    [InlineData("LIVESTATION_ACCESS_KEY is not set. Set it or specify --access-key, or omit both keys to generate a pair.", "--secret-key", "a")]
    public void An_invalid_command_line_is_reported_with_the_reason(string message, params string[] args) =>
        Should.Throw<FormatException>(() => ReadOptions.Of(args)).Message.ShouldBe(message);

    [Fact]
    public async Task Each_key_pair_of_a_file_is_accepted()
    {
        using TemporaryFile file = new($$"""{"{{TestKeys.A.AccessKey}}":"{{TestKeys.A.SecretKey}}"}""");
        EmulatorOptions given = ReadOptions.Of("--access-key", "mine", "--secret-key", "own", "--keys-file", file.Path).Options;
        EmulatorOptions options = new()
        {
            Credentials = given.Credentials,
            MoreCredentials = given.MoreCredentials,
            TimeProvider = new TestClock(),
        };
        await using EmulatorHost emulator = await Emulators.StartAsync(options);

        (await new TestCall(Targets.Channel).SendAsync(emulator)).Status.ShouldBe(200);
        (await new TestCall(Targets.Channel) { Keys = new TestKeys("mine", "own") }.SendAsync(emulator)).Status.ShouldBe(200);
        (await new TestCall(Targets.Channel) { Keys = TestKeys.B }.SendAsync(emulator)).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("not JSON with hidden-key")]
    [InlineData("""["hidden-key"]""")]
    [InlineData("""{"a":{"hidden-key":1}}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"":"hidden-key"}""")]
    [InlineData("""{"a b":"hidden-key"}""")]
    public void A_file_of_another_format_is_reported_without_its_keys(string content)
    {
        using TemporaryFile file = new(content);

        FormatException exception = Should.Throw<FormatException>(() => ReadOptions.Of("--keys-file", file.Path));

        exception.Message.ShouldBe($"--keys-file: the file {file.Path} must contain a JSON object of the form {{ \"accessKey\": \"secretKey\" }}.");
        exception.ToString().ShouldNotContain("hidden-key");
    }

    [Fact]
    public async Task The_same_access_key_twice_prevents_the_start()
    {
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials, MoreCredentials = [new(TestKeys.A.AccessKey, "other")] };

        (await Should.ThrowAsync<ArgumentException>(() => Emulators.StartAsync(options)))
            .Message.ShouldStartWith("The key pairs must have different access keys.");
    }

    [Fact]
    public void The_usage_describes_every_option_within_80_columns()
    {
        string[] lines = ProgramOptions.Usage().Split('\n');

        lines.ShouldAllBe(line => line.Length <= 80);
        foreach (ProgramOption option in ProgramOptions.All)
            lines.ShouldContain(line => line.StartsWith($"  {option.Name} ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_usage_lists_every_scenario_in_one_line()
    {
        string[] lines = ProgramOptions.Usage().Split('\n');

        lines.SkipWhile(line => line != "Scenarios of --scenario:").Where(line => line.StartsWith("  ", StringComparison.Ordinal))
            .ShouldBe(ScenarioBook.All.Select(one => $"  {one.Key.PadRight(11)}{one.Value.En}"));
    }

    [Fact]
    public void A_warning_is_given_when_other_machines_can_reach_the_emulator()
    {
        StartUpText.Warning(new EmulatorOptions()).ShouldBeNull();
        StartUpText.Warning(new EmulatorOptions { Address = IPAddress.Any })!.Value.English.ShouldBe(
            "Warning: the emulator listens on 0.0.0.0. Everyone who reaches this address can read and control it.");
    }
}
