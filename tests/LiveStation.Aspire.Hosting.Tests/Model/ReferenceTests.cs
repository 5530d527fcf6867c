using Aspire.Hosting.Testing;
using LiveStation.Aspire.Hosting.Tests.Readme;
using LiveStation.Aspire.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Aspire.Hosting.Tests.Model;

/// <summary>The environment variables of a project that references an account or an emulator.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public async Task A_project_gets_the_keys_from_the_parameters_of_the_resource()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var studio = Studio(builder).WithReference(builder.AddLiveStation("live"));
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        (await host.VariablesAsync(studio.Resource)).ShouldBe(new Dictionary<string, string>
        {
            ["LiveStation__AccessKey"] = "ACCESSKEYOFTHEUSER",
            ["LiveStation__SecretKey"] = "the secret of the user",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_project_gets_the_selected_zone()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var studio = Studio(builder).WithReference(builder.AddLiveStation("live").WithZone("finance"));
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        (await host.VariablesAsync(studio.Resource))["LiveStation__Zone"].ShouldBe("finance");
    }

    [Fact]
    public async Task Another_section_is_that_of_a_client_by_key()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var studio = Studio(builder);
        Examples.TwoAccounts(studio, builder.AddLiveStation("live"), builder.AddLiveStation("other").RunAsEmulator());
        await using ModelHost host = await ModelHost.BuildAsync(builder);
        await host.InitializeAsync(host.Resources.Single(one => one.Name == "other"));

        Dictionary<string, string> variables = await host.VariablesAsync(studio.Resource);
        await using ServiceProvider services = UserProject.Services(variables, "second");
        ILiveStationClient second = services.GetRequiredKeyedService<ILiveStationClient>("second");

        variables.Keys.ShouldBe(
            [
                "LiveStation__AccessKey", "LiveStation__SecretKey",
                "LiveStation__second__AccessKey", "LiveStation__second__SecretKey", "LiveStation__second__Endpoint",
            ],
            ignoreOrder: true);
        (await second.Channels.ListPageAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_client_of_a_project_calls_the_emulator_without_another_setting()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("live").WithZone("finance").RunAsEmulator();
        var studio = Studio(builder).WithReference(live);
        await using ModelHost host = await ModelHost.BuildAsync(builder);
        await host.InitializeAsync(live.Resource);

        (await UserProject.ChannelsAsync(await host.VariablesAsync(studio.Resource))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_project_that_starts_earlier_waits_for_the_address_of_the_emulator()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("live").RunAsEmulator();
        var studio = Studio(builder).WithReference(live);
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        Task<Dictionary<string, string>> variables = host.VariablesAsync(studio.Resource);
        variables.IsCompleted.ShouldBeFalse();
        await host.InitializeAsync(live.Resource);

        (await variables)["LiveStation__Endpoint"].ShouldStartWith("http://127.0.0.1:");
    }

    [Fact]
    public async Task The_dashboard_shows_which_project_uses_the_resource()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("live");
        var studio = Studio(builder).WithReference(live);
        await using ModelHost host = await ModelHost.BuildAsync(builder);

        studio.Resource.Annotations.OfType<ResourceRelationshipAnnotation>().ShouldHaveSingleItem().Resource.ShouldBe(live.Resource);
    }

    [Fact]
    public async Task Programs_in_other_languages_get_the_properties_of_the_resource_in_variables_of_their_own()
    {
        IDistributedApplicationTestingBuilder builder = ModelHost.NewBuilder();
        var live = builder.AddLiveStation("live").RunAsEmulator();
        var script = builder.AddExecutable("script", "python", ".");
        Examples.OtherProgram(script, live);
        await using ModelHost host = await ModelHost.BuildAsync(builder);
        await host.InitializeAsync(live.Resource);

        IReadOnlyDictionary<string, string> variables = (await host.ConfigurationAsync(script.Resource)).EnvironmentVariables
            .ToDictionary(one => one.Key, one => one.Value);

        variables["LIVESTATION_ENDPOINT"].ShouldStartWith("http://127.0.0.1:");
        variables["LIVESTATION_ACCESS_KEY"].ShouldBe("EMULATOR000000000001");
        variables["LIVESTATION_SECRET_KEY"].Length.ShouldBe(40);
    }

    private static IResourceBuilder<ExecutableResource> Studio(IDistributedApplicationTestingBuilder builder) =>
        builder.AddExecutable("studio", "dotnet", ".");
}
