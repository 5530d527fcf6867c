using Aspire.Hosting.Testing;
using LiveStation.Aspire.Hosting.Tests.Support;

namespace LiveStation.Aspire.Hosting.Tests.Model;

/// <summary>The parameters of an account.</summary>
public sealed class AccountTests
{
    [Fact]
    public async Task The_parameters_are_named_after_the_resource_and_the_secret_key_is_secret()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        builder.AddLiveStation("live");
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        host.Resources.OfType<ParameterResource>().Select(one => (one.Name, one.Secret))
            .ShouldBe([("live-access-key", false), ("live-secret-key", true)]);
    }

    [Fact]
    public async Task An_emulator_asks_for_no_parameters()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        builder.AddLiveStation("live").RunAsEmulator();
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        host.Resources.OfType<ParameterResource>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_emulator_keeps_the_parameters_that_the_user_added()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var accessKey = builder.AddParameter("key");
        var secretKey = builder.AddParameter("secret", secret: true);
        var live = builder.AddLiveStation("live", accessKey, secretKey).RunAsEmulator();
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        host.Resources.ShouldBe([accessKey.Resource, secretKey.Resource, live.Resource], ignoreOrder: true);
    }

    [Fact]
    public void A_secret_key_that_would_be_shown_is_rejected()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var key = builder.AddParameter("key");

        Should.Throw<ArgumentException>(() => builder.AddLiveStation("live", key, key))
            .Message.ShouldStartWith("The parameter 'key' must be secret. Add it with AddParameter(\"key\", secret: true).");
    }

    [Fact]
    public async Task What_is_published_uses_the_account_and_not_the_emulator()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder("--operation", "publish");
        var live = builder.AddLiveStation("live").RunAsEmulator();
        var studio = builder.AddExecutable("studio", "dotnet", ".").WithReference(live);
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        live.Resource.Endpoint.ShouldBeNull();
        (await host.VariablesAsync(studio.Resource)).ShouldBe(new Dictionary<string, string>
        {
            ["LiveStation__AccessKey"] = "{live-access-key.value}",
            ["LiveStation__SecretKey"] = "{live-secret-key.value}",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task An_account_is_running_when_its_keys_are_known()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("live");
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        await host.InitializeAsync(live.Resource);

        host.State(live.Resource).ShouldBe("Running");
        host.Snapshot(live.Resource).Properties.Select(one => one.Value).ShouldContain("ACCESSKEYOFTHEUSER");
        host.Snapshot(live.Resource).Properties.Select(one => one.Value).ShouldNotContain("the secret of the user");
    }

    [Fact]
    public async Task An_account_without_a_key_does_not_start_and_its_log_names_the_parameter()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("unknown");
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        await host.InitializeAsync(live.Resource);

        host.State(live.Resource).ShouldBe("FailedToStart");
        (await host.LogAsync(live.Resource)).ShouldHaveSingleItem().ShouldContain("unknown-access-key");
    }

    [Fact]
    public void A_port_that_does_not_exist_is_rejected() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new LiveStationEmulatorOptions { Port = 65_536 });

    [Fact]
    public void A_resource_runs_one_emulator()
    {
        var live = ModelHost.NewBuilder().AddLiveStation("live").RunAsEmulator();

        Should.Throw<InvalidOperationException>(() => live.RunAsEmulator()).Message
            .ShouldBe("The resource 'live' already runs as an emulator.");
    }
}
