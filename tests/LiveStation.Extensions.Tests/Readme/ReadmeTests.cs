using LiveStation.Extensions.Tests.Support;
using LiveStation.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveStation.Extensions.Tests.Readme;

/// <summary>Runs the examples of the page, and compares the page with them.</summary>
public sealed class ReadmeTests(EmulatedService service)
{
    [Fact]
    public async Task Two_accounts_are_used_by_one_class()
    {
        using App app = new([.. service.Section(), .. service.Section("LiveStation:second", EmulatedService.Other)]);
        Registered.Accounts(app.Builder);
        app.Builder.AddTransient<Accounts>();

        int count = await app.Services.GetRequiredService<Accounts>().CountAsync(App.Token);

        count.ShouldBeGreaterThanOrEqualTo(0);
        app.Log.Own.Select(entry => entry.Category).Distinct()
            .ShouldBe(["LiveStation.Client", "LiveStation.Client.second"], ignoreOrder: true);
    }

    [Fact]
    public async Task Keys_come_from_a_store_and_health_is_reported()
    {
        using App app = new(("LiveStation:Endpoint", service.Emulator.BaseAddress.ToString()));
        app.Builder.AddSingleton(new Vault(service.Emulator.Credentials));
        Registered.OwnKeys(app.Builder);
        Registered.Health(app.Builder);

        HealthReport report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(App.Token);

        report.Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public void A_client_of_another_spec_is_registered_with_its_group()
    {
        using App app = new(service.Section("Harbour"));
        Registered.OwnSpec(app.Builder);

        app.Start().ShouldBeEmpty();

        app.Services.GetRequiredService<IChannelsClient>()
            .ShouldBeSameAs(app.Services.GetRequiredService<IHarbourClient>().Channels);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    public void The_table_of_options_lists_each_key_with_its_default(string page)
    {
        string text = Repository.Read("src/LiveStation.Extensions/" + page);
        string[] rows = [.. text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

        rows.Select(row => row.Split('`')[1]).ShouldBe(Extensions.Settings.OptionKeys.All.Select(key => key.Path));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    public void Each_example_that_names_a_file_is_in_that_file(string page)
    {
        string[] parts = Repository.Read("src/LiveStation.Extensions/" + page).Split("<!-- from ");

        parts.Length.ShouldBeGreaterThan(4);
        foreach (string part in parts[1..])
        {
            string code = part.Split("```csharp\n")[1].Split("\n```")[0];
            string file = Repository.Read(part.Split(" -->")[0]);
            foreach (string line in code.Split('\n').Select(one => one.Trim()).Where(one => one.Length > 0))
                file.ShouldContain(line);
        }
    }
}
