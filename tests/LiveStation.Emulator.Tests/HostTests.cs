using System.Net;
using System.Net.Sockets;
using System.Text;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Tests;

/// <summary>Start and stop of a host, and several hosts at the same time.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task It_listens_on_a_free_loopback_port()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        emulator.BaseAddress.Host.ShouldBe("127.0.0.1");
        emulator.BaseAddress.Port.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Every_zone_of_the_contracts_has_the_emulators_address()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        emulator.Zones.ShouldBe(LiveStationApi.Zones
            .Select(zone => new ApiZone(emulator.BaseAddress, zone.PathPrefix, zone.RegionCode)));
        emulator.Zone.ShouldBe(emulator.ZoneFor(LiveStationZones.Public));
        emulator.ZoneFor(LiveStationZones.Finance).RegionCode.ShouldBe(LiveStationZones.Finance.RegionCode);
    }

    [Fact]
    public async Task An_unsupported_zone_is_rejected_by_name()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        ApiZone foreign = new(new Uri("https://elsewhere.example"), "/api/v9", "JPN");

        Should.Throw<ArgumentException>(() => emulator.ZoneFor(foreign)).Message.ShouldContain("/api/v9 (JPN)");
    }

    [Fact]
    public async Task It_generates_a_new_secret_key_for_each_run_and_keeps_the_access_key_which_is_the_account()
    {
        await using EmulatorHost first = await LiveStationEmulator.StartAsync(cancellationToken: Token);
        await using EmulatorHost second = await LiveStationEmulator.StartAsync(cancellationToken: Token);

        second.Credentials.AccessKey.ShouldBe(first.Credentials.AccessKey);
        second.Credentials.SecretKey.ShouldNotBe(first.Credentials.SecretKey);
    }

    [Fact]
    public async Task Two_emulators_run_concurrently_and_reject_each_others_keys()
    {
        await using EmulatorHost a = await Emulators.StartAsync(keys: TestKeys.A);
        await using EmulatorHost b = await Emulators.StartAsync(keys: TestKeys.B);
        TestCall call = new(Targets.Channel);

        (await call.SendAsync(a)).Status.ShouldBe(200);
        (await call.SendAsync(b)).Status.ShouldBe(401);
        (await (call with { Keys = TestKeys.B }).SendAsync(b)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task One_hundred_concurrent_calls_all_succeed()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        TestCall[] calls =
            [.. Enumerable.Range(0, 100).Select(i => new TestCall(i % 2 == 0 ? Targets.Channel : Targets.Events))];

        RawResponse[] answers = await Task.WhenAll(calls.Select(call => call.SendAsync(emulator)));

        answers.ShouldAllBe(answer => answer.Status == 200);
        answers.Select(answer => answer.Header("x-ncp-trace-id")).ShouldBeUnique();
    }

    [Fact]
    public async Task A_disposed_host_does_not_listen()
    {
        EmulatorHost emulator = await OwnPort.StartAsync();
        await emulator.DisposeAsync();
        await emulator.DisposeAsync();

        using TcpClient client = new();
        SocketException exception = await Should.ThrowAsync<SocketException>(
            () => client.ConnectAsync(emulator.BaseAddress.Host, emulator.BaseAddress.Port, Token).AsTask());
        exception.SocketErrorCode.ShouldBe(SocketError.ConnectionRefused);
    }

    [Fact]
    public async Task It_stops_without_waiting_for_a_response_that_is_delayed_by_one_hour()
    {
        EmulatorHost emulator = await LiveStationEmulator.StartAsync(cancellationToken: Token);
        emulator.Faults.Add(Fault.Slow(TimeSpan.FromHours(1)));
        Task<byte[]> late = new TestCall(Targets.Channel).ExchangeAsync(emulator);
        while (emulator.Faults.Waiting > 0)
            await Task.Yield();

        await emulator.DisposeAsync();

        Encoding.ASCII.GetString(await late).ShouldNotContain("200 OK");
    }

    [Fact]
    public async Task A_port_in_use_prevents_the_start()
    {
        await using EmulatorHost first = await Emulators.StartAsync();
        EmulatorOptions options = new() { Port = first.BaseAddress.Port };

        await Should.ThrowAsync<IOException>(() => LiveStationEmulator.StartAsync(options, Token));
    }

    [Fact]
    public async Task A_port_that_the_system_refuses_prevents_the_start_like_a_port_in_use()
    {
        using RefusedHost refused = new(SocketError.AccessDenied);

        IOException exception = await Should.ThrowAsync<IOException>(
            () => Listening.BeginAsync(refused, IPAddress.Loopback, port: 80, Token));

        exception.Message.ShouldStartWith("The emulator cannot listen on port 80 of 127.0.0.1: ");
        exception.InnerException.ShouldBeOfType<SocketException>();
    }

    [Fact]
    public async Task A_port_can_be_reused_immediately()
    {
        EmulatorHost first = await OwnPort.StartAsync();
        EmulatorOptions options = new() { Port = first.BaseAddress.Port };
        await first.DisposeAsync();

        await using EmulatorHost second = await LiveStationEmulator.StartAsync(options, Token);

        second.BaseAddress.ShouldBe(first.BaseAddress);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
