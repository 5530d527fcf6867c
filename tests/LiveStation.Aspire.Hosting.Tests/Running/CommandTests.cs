using System.Text.Json;
using LiveStation.Aspire.Hosting.Tests.Support;

namespace LiveStation.Aspire.Hosting.Tests.Running;

/// <summary>The commands of an emulator in the dashboard.</summary>
public sealed class CommandTests
{
    private static readonly string[] WhileRunning =
        ["stop", "reset", "fill-broadcast", "advance-minute", "advance-hour", "fail-requests"];

    [Fact]
    public async Task The_commands_are_those_of_the_documentation_and_each_has_a_description()
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;

        host.Snapshot(live).Commands.Select(command => command.Name)
            .ShouldBe([.. WhileRunning, "stop-failures", "start"], ignoreOrder: true);
        host.Snapshot(live).Commands.ShouldAllBe(command => command.DisplayDescription!.EndsWith('.'));
    }

    [Fact]
    public async Task A_command_is_enabled_only_while_it_has_an_effect()
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;

        WhileRunning.ShouldAllBe(name => host.Command(live, name) == ResourceCommandState.Enabled);
        host.Command(live, "start").ShouldBe(ResourceCommandState.Hidden);
        await host.ExecuteAsync(live, "stop");

        WhileRunning.ShouldAllBe(name => host.Command(live, name) != ResourceCommandState.Enabled);
        host.Command(live, "start").ShouldBe(ResourceCommandState.Enabled);
    }

    [Fact]
    public async Task A_reset_is_confirmed_and_deletes_what_the_scenario_added()
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;

        (await host.ExecuteAsync(live, "fill-broadcast")).Success.ShouldBeTrue();
        (await EmulatorTests.ChannelsAsync(host, live)).ShouldNotBeEmpty();
        (await host.ExecuteAsync(live, "reset")).Success.ShouldBeTrue();

        (await EmulatorTests.ChannelsAsync(host, live)).ShouldBeEmpty();
        host.Snapshot(live).Commands.Where(command => command.ConfirmationMessage is not null)
            .ShouldHaveSingleItem().Name.ShouldBe("reset");
    }

    [Theory]
    [InlineData("advance-minute", 60)]
    [InlineData("advance-hour", 3_600)]
    public async Task The_clock_is_advanced(string command, int seconds)
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;

        (await host.ExecuteAsync(live, command)).Success.ShouldBeTrue();

        (await ControlAsync(live, "clock")).GetProperty("offset").GetDouble().ShouldBe(seconds, tolerance: 0.01);
    }

    [Fact]
    public async Task One_in_three_requests_fails_until_the_opposite_command()
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;

        (await host.ExecuteAsync(live, "fail-requests")).Success.ShouldBeTrue();
        JsonElement rule = (await ControlAsync(live, "faults")).GetProperty("faults").EnumerateArray().ShouldHaveSingleItem();
        rule.GetProperty("status").GetInt32().ShouldBe(503);
        rule.GetProperty("probability").GetDouble().ShouldBe(1.0 / 3, tolerance: 0.001);
        host.Command(live, "fail-requests").ShouldBe(ResourceCommandState.Hidden);
        host.Command(live, "stop-failures").ShouldBe(ResourceCommandState.Enabled);

        (await host.ExecuteAsync(live, "stop-failures")).Success.ShouldBeTrue();
        (await ControlAsync(live, "faults")).GetProperty("faults").GetArrayLength().ShouldBe(0);
        host.Command(live, "fail-requests").ShouldBe(ResourceCommandState.Enabled);
        host.Command(live, "stop-failures").ShouldBe(ResourceCommandState.Hidden);
    }

    [Fact]
    public async Task A_reset_ends_the_failures_too()
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;

        await host.ExecuteAsync(live, "fail-requests");
        await host.ExecuteAsync(live, "reset");

        host.Command(live, "fail-requests").ShouldBe(ResourceCommandState.Enabled);
        (await ControlAsync(live, "faults")).GetProperty("faults").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Failures_that_the_status_page_ended_can_be_ended_here_too()
    {
        var (live, host) = await EmulatorTests.StartedAsync();
        await using ModelHost _ = host;
        await host.ExecuteAsync(live, "fail-requests");
        using (HttpClient page = new())
            await page.DeleteAsync(await AddressAsync(live, "faults"), TestContext.Current.CancellationToken);

        (await host.ExecuteAsync(live, "stop-failures")).Success.ShouldBeTrue();
        host.Command(live, "fail-requests").ShouldBe(ResourceCommandState.Enabled);
    }

    private static async Task<JsonElement> ControlAsync(LiveStationResource live, string path)
    {
        using HttpClient http = new();
        string text = await http.GetStringAsync(await AddressAsync(live, path), TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static async Task<Uri> AddressAsync(LiveStationResource live, string path) =>
        new($"{await live.Endpoint!.GetValueAsync(TestContext.Current.CancellationToken)}/_emulator/{path}");
}
