using LiveStation.Extensions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions.Tests.Credentials;

/// <summary>Keys that change while the client is used, against an emulator that knows both key pairs.</summary>
public sealed class RotationTests(EmulatedService service)
{
    private NcpCredentials First => service.Emulator.Credentials;

    private static NcpCredentials Second => EmulatedService.Other;

    [Fact]
    public async Task A_reload_of_the_configuration_changes_the_keys_of_the_next_request()
    {
        using App app = new(service.Section());
        List<string> used = Watched(app.Builder.AddLiveStationClient());
        await CallAsync(app);

        app.Reload(("LiveStation:AccessKey", Second.AccessKey), ("LiveStation:SecretKey", Second.SecretKey.Reveal()));
        await CallAsync(app);

        used.ShouldBe([First.AccessKey, Second.AccessKey]);
        app.Log.Own.Count(entry => entry.Event.Id == 10).ShouldBe(1);
    }

    [Fact]
    public async Task A_reload_that_is_not_valid_keeps_the_keys_and_is_logged_once()
    {
        using App app = new(service.Section());
        List<string> used = Watched(app.Builder.AddLiveStationClient());
        await CallAsync(app);

        app.Reload(("LiveStation:AccessKey", Second.AccessKey), ("LiveStation:SecretKey", ""));
        await CallAsync(app);
        await CallAsync(app);

        used.ShouldBe([First.AccessKey, First.AccessKey, First.AccessKey]);
        app.Log.Own.Where(entry => entry.Event.Id == 11).ShouldHaveSingleItem()
            .Text.ShouldContain("'LiveStation:SecretKey' is missing");

        app.Reload(("LiveStation:SecretKey", Second.SecretKey.Reveal()));
        await CallAsync(app);

        used[^1].ShouldBe(Second.AccessKey);
    }

    [Fact]
    public async Task A_reload_of_other_options_keeps_the_keys_without_a_log_message()
    {
        using App app = new(service.Section());
        List<string> used = Watched(app.Builder.AddLiveStationClient());
        await CallAsync(app);

        app.Reload(("LiveStation:Timeout", "00:00:30"));
        await CallAsync(app);

        used.ShouldBe([First.AccessKey, First.AccessKey]);
        app.Log.Own.ShouldNotContain(entry => entry.Event.Id >= 10);
    }

    [Fact]
    public async Task A_function_returns_the_keys_of_each_attempt()
    {
        using App app = new(("LiveStation:Endpoint", service.Emulator.BaseAddress.ToString()));
        NcpCredentials current = First;
        List<string> used = Watched(app.Builder.AddLiveStationClient().UseCredentials(_ => new(current)));

        app.Start().ShouldBeEmpty();
        await CallAsync(app);
        current = Second;
        await CallAsync(app);

        used.ShouldBe([First.AccessKey, Second.AccessKey]);
    }

    [Fact]
    public async Task A_function_can_use_services()
    {
        using App app = new(("LiveStation:Endpoint", service.Emulator.BaseAddress.ToString()));
        app.Builder.AddSingleton(new Vault(Second));
        List<string> used = Watched(app.Builder.AddLiveStationClient()
            .UseCredentials((services, _) => new(services.GetRequiredService<Vault>().Keys)));

        await CallAsync(app);

        used.ShouldBe([Second.AccessKey]);
    }

    [Fact]
    public async Task A_key_pair_can_be_given()
    {
        using App app = new(("LiveStation:Endpoint", service.Emulator.BaseAddress.ToString()));
        List<string> used = Watched(app.Builder.AddLiveStationClient().UseCredentials(Second));

        await CallAsync(app);

        used.ShouldBe([Second.AccessKey]);
    }

    [Fact]
    public async Task Environment_variables_are_read_for_each_request()
    {
        using App app = new(("LiveStation:Endpoint", service.Emulator.BaseAddress.ToString()));
        List<string> used = Watched(app.Builder.AddLiveStationClient().UseEnvironmentCredentials("EXT_ROTATION_A", "EXT_ROTATION_B"));
        Set(First);
        app.Start().ShouldBeEmpty();
        await CallAsync(app);
        Set(Second);
        await CallAsync(app);

        used.ShouldBe([First.AccessKey, Second.AccessKey]);

        static void Set(NcpCredentials keys)
        {
            Environment.SetEnvironmentVariable("EXT_ROTATION_A", keys.AccessKey);
            Environment.SetEnvironmentVariable("EXT_ROTATION_B", keys.SecretKey.Reveal());
        }
    }

    [Fact]
    public void Environment_variables_must_exist_and_be_valid_when_the_host_starts()
    {
        using App app = new();
        app.Builder.AddLiveStationClient().UseEnvironmentCredentials("EXT_MISSING_A", "EXT_MISSING_B");
        app.Start().ShouldBe(
            ["The environment variable EXT_MISSING_A is missing.", "The environment variable EXT_MISSING_B is missing."]);

        Environment.SetEnvironmentVariable("EXT_INVALID_A", "access");
        Environment.SetEnvironmentVariable("EXT_INVALID_B", "secret\n");
        using App invalid = new();
        invalid.Builder.AddLiveStationClient().UseEnvironmentCredentials("EXT_INVALID_A", "EXT_INVALID_B");
        invalid.Start().ShouldBe(["The environment variable EXT_INVALID_B does not contain a valid key."]);
    }

    private static Task CallAsync(App app) => app.Client.Channels.ListPageAsync(cancellationToken: App.Token);

    private static List<string> Watched(ApiClientBuilder<ILiveStationClient> builder)
    {
        List<string> used = [];
        builder.HttpClient.AddHttpMessageHandler(() => new Watch(used));
        return used;
    }

    private sealed record Vault(NcpCredentials Keys);

    private sealed class Watch(List<string> used) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            used.Add(request.Headers.GetValues(NcpSignature.AccessKeyHeader).Single());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
