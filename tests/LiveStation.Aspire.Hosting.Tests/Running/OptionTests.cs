using System.Net;
using System.Net.Sockets;
using LiveStation.Aspire.Hosting.Tests.Support;

namespace LiveStation.Aspire.Hosting.Tests.Running;

/// <summary>The options of the emulator of a resource.</summary>
public sealed class OptionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_emulator_listens_on_the_selected_port()
    {
        int port = FreePort();
        var (live, host) = await EmulatorTests.StartedAsync(options => options.Port = port);
        await using ModelHost _ = host;

        (await live.Endpoint!.GetValueAsync(Token)).ShouldBe($"http://127.0.0.1:{port}");
    }

    [Fact]
    public async Task A_relative_data_file_is_in_the_folder_of_the_app_host_and_keeps_the_state()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var (live, host) = await EmulatorTests.StartedAsync(
                options => (options.Scenario, options.DataFile) = ("broadcast", "state.json"), folder);
            IReadOnlyList<string?> before = await EmulatorTests.ChannelsAsync(host, live);
            await host.DisposeAsync();
            (live, host) = await EmulatorTests.StartedAsync(options => options.DataFile = "state.json", folder);
            await using ModelHost _ = host;

            before.ShouldNotBeEmpty();
            (await EmulatorTests.ChannelsAsync(host, live)).ShouldBe(before);
            File.Exists(Path.Combine(folder, "state.json")).ShouldBeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_same_seed_results_in_the_same_random_part_of_ids()
    {
        string first = await IdAsync(7), second = await IdAsync(7), other = await IdAsync(8);

        second.ShouldBe(first);
        other.ShouldNotBe(first);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Playback_urls_are_those_of_the_emulator_only_if_selected(bool isLocal)
    {
        var (live, host) = await EmulatorTests.StartedAsync(
            options => (options.Scenario, options.LocalPlayback) = ("broadcast", isLocal));
        await using ModelHost _ = host;

        Uri? url = await UserProject.UseAsync(await EmulatorTests.VariablesAsync(live), async channels =>
        {
            string id = (await channels.ListPageAsync(cancellationToken: Token))[0].ChannelId;
            return (await channels.GetServiceUrlsAsync(id, ServiceUrlType.General, Token))[0].Url;
        });

        url.ShouldNotBeNull().IsLoopback.ShouldBe(isLocal);
    }

    private static async Task<string> IdAsync(int seed)
    {
        var (live, host) = await EmulatorTests.StartedAsync(options => (options.Scenario, options.Seed) = ("broadcast", seed));
        await using ModelHost _ = host;
        string id = await UserProject.UseAsync(await EmulatorTests.VariablesAsync(live), async channels =>
            (await channels.ListPageAsync(cancellationToken: Token))[0].ChannelId);
        // The middle part is the time of the creation.
        return id.Split('-')[^1];
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
