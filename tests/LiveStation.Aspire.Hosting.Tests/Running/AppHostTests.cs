using System.Net.Http.Json;
using Aspire.Hosting.Testing;
using LiveStation.Aspire.Hosting.Tests.Readme;
using LiveStation.Aspire.Hosting.Tests.Support;

namespace LiveStation.Aspire.Hosting.Tests.Running;

/// <summary>An app host that really starts, with the orchestrator of Aspire and a project of a user.</summary>
public sealed class AppHostTests
{
    [Fact]
    public async Task A_project_waits_for_the_emulator_reads_its_channels_and_both_end_with_the_app_host()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        IDistributedApplicationTestingBuilder builder = DistributedApplicationTestingBuilder.Create();
        Examples.FirstStart(builder);
        builder.CreateResourceBuilder(builder.Resources.OfType<ProjectResource>().Single()).WithHttpEndpoint();
        LiveStationResource live = builder.Resources.OfType<LiveStationResource>().Single();
        string emulator;
        await using (DistributedApplication app = await builder.BuildAsync(cancellationToken))
        {
            await app.StartAsync(cancellationToken);
            await app.ResourceNotifications.WaitForResourceHealthyAsync("live", cancellationToken);
            await app.ResourceNotifications.WaitForResourceAsync("studio", KnownResourceStates.Running, cancellationToken);
            emulator = (await live.Endpoint!.GetValueAsync(cancellationToken))!;
            (await app.ResourceCommands.ExecuteCommandAsync(live, "fill-broadcast", cancellationToken)).Success.ShouldBeTrue();
            using HttpClient studio = app.CreateHttpClient("studio", "http");

            string[]? channels = await studio.GetFromJsonAsync<string[]>("/channels", cancellationToken);

            channels.ShouldNotBeNull().ShouldNotBeEmpty();
            (await ResourceLines.ReadAsync(app.Services, live)).ShouldContain(line => line.Contains("-> 200 listChannels"));
            await app.StopAsync(cancellationToken);
        }
        using HttpClient browser = new();
        await Should.ThrowAsync<HttpRequestException>(() => browser.GetAsync($"{emulator}/_emulator/health", cancellationToken));
    }
}
