using System.Net;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The names by which an emulator can be called.</summary>
public sealed class OwnHostTests
{
    [Theory]
    [InlineData("127.0.0.1:5250", true, true)]
    [InlineData("127.0.0.2", true, true)]
    [InlineData("[::1]:5250", true, true)]
    [InlineData("LOCALHOST:5250", true, true)]
    [InlineData("192.168.0.7:5250", false, true)]
    [InlineData("emulator:5250", false, true)]
    [InlineData("host.docker.internal:5250", false, true)]
    [InlineData("rebound.example:5250", false, false)]
    [InlineData("127.0.0.1.rebound.example", false, false)]
    [InlineData("", false, false)]
    public void A_name_that_a_public_name_server_can_have_is_never_a_name_of_the_emulator(string host, bool isOwn, bool isOwnWhenOpen)
    {
        OwnHost.Is(new HostString(host), isOpen: false).ShouldBe(isOwn);
        OwnHost.Is(new HostString(host), isOpen: true).ShouldBe(isOwnWhenOpen);
    }

    [Fact]
    public async Task An_emulator_on_all_addresses_refuses_a_name_with_a_dot()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions { Address = IPAddress.Any });
        using ControlClient control = new(emulator);

        emulator.BaseAddress.Host.ShouldBe("127.0.0.1");
        (await control.SendAsync(HttpMethod.Get, "health", null, ("Host", "emulator:5250"))).Status.ShouldBe(200);
        (await control.SendAsync(HttpMethod.Get, "health", null, ("Host", "rebound.example:5250"))).Status.ShouldBe(403);
        (await control.SendAsync(
            HttpMethod.Get, "health", null, ("Host", "rebound.example:5250"), ("Origin", "http://rebound.example:5250"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task An_emulator_on_another_loopback_address_accepts_the_address_that_it_prints()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has more than one loopback address by default.");
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions { Address = IPAddress.Parse("127.0.0.2") });
        using ControlClient control = new(emulator);

        emulator.BaseAddress.Host.ShouldBe("127.0.0.2");
        (await control.GetAsync("health")).GetProperty("status").GetString().ShouldBe("ready");
    }

    [Theory]
    [InlineData(true, "rebound.example", "403/\"230\"")]
    [InlineData(true, "localhost", "200/")]
    [InlineData(false, "rebound.example", "200/")]
    public async Task A_name_with_a_dot_needs_a_signature_even_if_calls_without_one_are_accepted(bool isUnsigned, string host, string verdict)
    {
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock(), AllowUnsigned = true };
        await using EmulatorHost emulator = await Emulators.StartAsync(options);
        using ControlClient control = new(emulator);
        TestCall call = new(Targets.Channel) { Host = host, Without = isUnsigned ? ["x-ncp-apigw-timestamp", "x-ncp-apigw-signature-v2"] : [] };

        RawResponse answer = await call.SendAsync(emulator);

        $"{answer.Status}/".ShouldBe(verdict[..4]);
        if (answer.Status == 403)
        {
            answer.Verdict.ShouldBe(verdict);
            (await control.GetAsync("requests")).GetProperty("requests")[0].GetProperty("check").GetString().ShouldBe("host");
        }
    }
}
