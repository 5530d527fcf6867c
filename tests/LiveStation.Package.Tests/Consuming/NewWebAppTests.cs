using System.Net;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>The first web app of a new user, with the code of the README.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class NewWebAppTests(ConsumerFolder folder)
{
    private const string Secret = "0123456789abcdef-of-the-new-app";

    [Fact]
    public async Task Nothing_is_lost_and_nothing_happens_twice_while_one_in_three_requests_fails()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        string[] wishes = [.. Enumerable.Range(1, 8).Select(i => $"show_{i}")];
        string app = await BuildAsync();
        await using FailingEmulator emulator = await FailingEmulator.StartAsync(token);
        Dictionary<string, string> variables = new(folder.Variables) { ["HookSecret"] = Secret };
        foreach ((string name, string value) in emulator.Variables)
            variables[name] = value;
        (WebAppProcess running, Uri address) = await WebAppProcess.StartAsync(app, variables, token);
        await using WebAppProcess ended = running;
        await emulator.FailAsync(new Uri(address, "/hooks/live?secret=" + Secret), token);

        string[] ids = await Task.WhenAll(wishes.Select(wish => InsistAsync(new Uri(address, "/shows/" + wish), token)));
        foreach (string id in ids)
            emulator.Broadcast(id);
        string[] sent = await emulator.SendAllAgainAsync(token);
        double failed = await emulator.FailedShareAsync(token);
        string[] channels = await emulator.ChannelsAsync(token);
        string[] handled = [.. (await running.EndAsync()).Where(line => line.StartsWith("handled ", StringComparison.Ordinal))];

        failed.ShouldBeGreaterThan(0.2);
        channels.ShouldBe(wishes, ignoreOrder: true);
        handled.Select(line => line.Split(' ')[1]).ShouldBe(sent, ignoreOrder: true);
        foreach (string code in new[] { "StreamReserve", "PublishStart", "PublishEnd" })
            handled.Count(line => line.EndsWith(" " + code, StringComparison.Ordinal)).ShouldBe(wishes.Length, code);
    }

    // The project file is that of the template with the packages.
    private async Task<string> BuildAsync()
    {
        await folder.DotnetAsync(".", "new", "web", "-o", "Shows", "--no-restore");
        await folder.DotnetAsync("Shows", "add", "package", "LiveStation.Extensions");
        await folder.DotnetAsync("Shows", "add", "package", "LiveStation.AspNetCore");
        File.Copy(folder.Path("NewWebApp/Program.cs"), folder.Path("Shows/Program.cs"), overwrite: true);
        // The schema is what editors read for completion in appsettings.json.
        (await folder.DotnetAsync("Shows", "build", "-warnaserror", "-getItem:JsonSchemaSegment", "-getTargetResult:Build"))
            .ShouldContain("ConfigurationSchema.json");
        return folder.Path("Shows/bin/Debug/net10.0/Shows.dll");
    }

    // As a caller that repeats what failed.
    private static async Task<string> InsistAsync(Uri show, CancellationToken cancellationToken)
    {
        using HttpClient caller = new();
        for (int i = 0; i < 50; i++)
        {
            using HttpResponseMessage response = await caller.PutAsync(show, null, cancellationToken);
            if (response.StatusCode == HttpStatusCode.OK)
                return await response.Content.ReadAsStringAsync(cancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }
        throw new InvalidOperationException($"{show} failed 50 times.");
    }
}
