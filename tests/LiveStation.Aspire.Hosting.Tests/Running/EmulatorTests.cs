using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.Testing;
using LiveStation.Aspire.Hosting.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveStation.Aspire.Hosting.Tests.Running;

/// <summary>The emulator of a resource, from its start to its end.</summary>
public sealed class EmulatorTests
{
    [Fact]
    public async Task The_emulator_is_running_and_healthy_and_its_status_page_is_its_url()
    {
        var (live, host) = await StartedAsync();
        await using ModelHost _ = host;

        host.State(live).ShouldBe("Running");
        (await host.HealthAsync(live)).ShouldBe(HealthStatus.Healthy);
        using HttpClient browser = new();
        string page = await browser.GetStringAsync(
            host.Snapshot(live).Urls.ShouldHaveSingleItem().Url, TestContext.Current.CancellationToken);
        page.ShouldContain("<html");
    }

    [Fact]
    public async Task The_emulator_starts_after_the_resources_for_which_it_waits()
    {
        string? before = null;
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        ModelHost? host = null;
        var live = builder.AddLiveStation("live").RunAsEmulator();
        // Aspire waits for the other resources in this event.
        live.OnBeforeResourceStarted((resource, _, _) =>
        {
            before = host!.Snapshot(resource).State?.Text ?? "none";
            return Task.CompletedTask;
        });
        await using (host = await ModelHost.BuildAsync(builder))
        {
            await host.InitializeAsync(live.Resource);

            before.ShouldBe("Starting");
            host.State(live.Resource).ShouldBe("Running");
        }
    }

    [Fact]
    public async Task An_emulator_that_cannot_start_is_shown_as_failed_with_the_reason_and_projects_do_not_wait_for_it()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;
        var (live, host) = await StartedAsync(options => options.Port = port);
        await using ModelHost _ = host;

        host.State(live).ShouldBe("FailedToStart");
        host.Snapshot(live).Urls.ShouldBeEmpty();
        (await host.LogAsync(live)).ShouldHaveSingleItem().ShouldContain("The emulator could not start. ");
        (await Should.ThrowAsync<InvalidOperationException>(async () =>
            await live.Endpoint!.GetValueAsync(TestContext.Current.CancellationToken)))
            .Message.ShouldContain(port.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_failed_emulator_can_be_started_when_the_cause_is_gone()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        var (live, host) = await StartedAsync(options => options.Port = ((IPEndPoint)other.LocalEndpoint).Port);
        await using ModelHost _ = host;
        ExecuteCommandResult early = await host.ExecuteAsync(live, "start");
        other.Stop();

        ExecuteCommandResult late = await host.ExecuteAsync(live, "start");

        (early.Success, early.Message).ShouldBe((false, "The emulator could not start. Its log contains the reason."));
        late.Success.ShouldBeTrue(late.Message);
        host.State(live).ShouldBe("Running");
        (await live.Endpoint!.GetValueAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_stopped_emulator_is_finished_and_starts_again_with_the_address_and_the_keys_that_projects_have()
    {
        var (live, host) = await StartedAsync(options => options.Scenario = "broadcast");
        await using ModelHost _ = host;
        Dictionary<string, string> before = await VariablesAsync(live);

        (await host.ExecuteAsync(live, "stop")).Success.ShouldBeTrue();
        host.State(live).ShouldBe("Finished");
        host.Snapshot(live).Urls.ShouldBeEmpty();
        (await host.HealthAsync(live)).ShouldBe(HealthStatus.Unhealthy);
        (await host.ExecuteAsync(live, "start")).Success.ShouldBeTrue();

        host.State(live).ShouldBe("Running");
        (await host.HealthAsync(live)).ShouldBe(HealthStatus.Healthy);
        (await UserProject.ChannelsAsync(before)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_emulator_with_an_explicit_start_is_started_in_the_dashboard()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("live").RunAsEmulator().WithExplicitStart();
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        await host.InitializeAsync(live.Resource);
        host.State(live.Resource).ShouldBe("NotStarted");
        host.Command(live.Resource, "start").ShouldBe(ResourceCommandState.Enabled);
        await host.ExecuteAsync(live.Resource, "start");

        host.State(live.Resource).ShouldBe("Running");
    }

    [Fact]
    public async Task Requests_are_in_the_log_of_the_resource()
    {
        var (live, host) = await StartedAsync();
        await using ModelHost _ = host;

        await ChannelsAsync(host, live);

        (await host.LogAsync(live)).ShouldContain(line => line.Contains("GET /api/v2/channels") && line.Contains("-> 200 listChannels"));
    }

    [Fact]
    public async Task No_secret_is_in_the_log_and_every_property_with_one_is_marked_as_sensitive()
    {
        var (live, host) = await StartedAsync(options => options.Scenario = "broadcast");
        await using ModelHost _ = host;
        string secret = (await live.SecretKey.GetValueAsync(TestContext.Current.CancellationToken))!;
        Dictionary<string, string> variables = await VariablesAsync(live);
        await ChannelsAsync(host, live);
        // A wrong key is an error with a reason in the log.
        await Should.ThrowAsync<Runtime.ApiException>(() => UserProject.ChannelsAsync(
            new Dictionary<string, string>(variables) { ["LiveStation__SecretKey"] = "a wrong secret key" }));

        CustomResourceSnapshot shown = host.Snapshot(live);
        string log = string.Join('\n', await host.LogAsync(live));

        shown.Properties.Where(one => $"{one.Value}".Contains(secret)).ShouldHaveSingleItem().IsSensitive.ShouldBeTrue();
        shown.Urls.ShouldAllBe(url => !url.Url.Contains(secret));
        shown.EnvironmentVariables.ShouldBeEmpty();
        log.ShouldContain("-> 401");
        log.ShouldNotContain(secret);
        log.ShouldNotContain("a wrong secret key");
        live.SecretKey.Secret.ShouldBeTrue();
    }

    internal static async Task<(LiveStationResource Live, ModelHost Host)> StartedAsync(
        Action<LiveStationEmulatorOptions>? configure = null, string? folder = null)
    {
        IDistributedApplicationTestingBuilder builder = folder is null ? ModelHost.NewBuilder() : ModelHost.NewBuilderIn(folder);
        var live = builder.AddLiveStation("live").RunAsEmulator(configure ?? (_ => { }));
        ModelHost host = await ModelHost.BuildAsync(builder);
        await host.InitializeAsync(live.Resource);
        return (live.Resource, host);
    }

    internal static async Task<IReadOnlyList<string?>> ChannelsAsync(ModelHost host, LiveStationResource live)
    {
        host.State(live).ShouldBe("Running");
        return await UserProject.ChannelsAsync(await VariablesAsync(live));
    }

    internal static async Task<Dictionary<string, string>> VariablesAsync(LiveStationResource live) => new()
    {
        ["LiveStation__AccessKey"] = (await live.AccessKey.GetValueAsync(TestContext.Current.CancellationToken))!,
        ["LiveStation__SecretKey"] = (await live.SecretKey.GetValueAsync(TestContext.Current.CancellationToken))!,
        ["LiveStation__Endpoint"] = (await live.Endpoint!.GetValueAsync(TestContext.Current.CancellationToken))!,
    };
}
