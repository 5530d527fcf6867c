using System.Runtime.CompilerServices;
using LiveStation.Extensions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Tests.Registration;

public sealed class RegistrationTests(EmulatedService service)
{
    [Fact]
    public async Task One_call_registers_a_client_that_reads_the_section_of_its_name()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();

        app.Start().ShouldBeEmpty();

        (await app.Client.Channels.ListPageAsync(cancellationToken: App.Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_section_can_be_given()
    {
        using App app = new(service.Section("Video:Live"));
        app.Builder.AddLiveStationClient(app.Configuration.GetSection("Video:Live"));

        app.Start().ShouldBeEmpty();
        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);
    }

    [Fact]
    public async Task Options_can_be_set_in_code_without_any_configuration()
    {
        ServiceCollection services = new();
        services.AddLiveStationClient(options =>
        {
            options.Endpoint = service.Emulator.BaseAddress;
            options.AccessKey = service.Emulator.Credentials.AccessKey;
            options.SecretKey = service.Emulator.Credentials.SecretKey;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ILiveStationClient>().Channels.ListPageAsync(cancellationToken: App.Token);
    }

    [Fact]
    public void A_second_registration_keeps_the_options_that_were_set_after_the_first()
    {
        using App app = new([.. service.Section(), ("LiveStation:Timeout", "00:00:07")]);
        app.Builder.AddLiveStationClient().Configure(options => options.Timeout = TimeSpan.FromSeconds(3));
        app.Builder.AddLiveStationClient();

        app.Services.GetRequiredService<IOptionsMonitor<LiveStationOptions>>().Get("").Timeout.ShouldBe(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task All_resolutions_return_one_client_which_does_not_outlive_the_services()
    {
        (WeakReference[] clients, int distinct) = ResolveAndDispose();

        // The container compiles its factories in the background, and holds its services until then.
        for (int round = 0; round < 500 && clients.Any(one => one.IsAlive); round++)
            await Task.Run(GC.Collect, App.Token);

        distinct.ShouldBe(1);
        clients.Count(one => one.IsAlive).ShouldBe(0);
    }

    [Fact]
    public void The_services_dispose_the_client()
    {
        App app = new(service.Section());
        app.Builder.AddLiveStationClient();
        ILiveStationClient client = app.Client;

        app.Dispose();

        Should.Throw<ObjectDisposedException>(() => client.Channels.ListPageAsync(cancellationToken: App.Token));
    }

    [Fact]
    public void Each_group_of_the_client_is_registered_too()
    {
        using App app = new([.. service.Section(), .. service.Section("LiveStation:second")]);
        app.Builder.AddLiveStationClient();
        app.Builder.AddKeyedLiveStationClient("second");

        foreach (System.Reflection.PropertyInfo group in Groups)
        {
            app.Services.GetService(group.PropertyType).ShouldBeSameAs(group.GetValue(app.Client), group.Name);
            ((IKeyedServiceProvider)app.Services).GetRequiredKeyedService(group.PropertyType, "second")
                .ShouldBeSameAs(group.GetValue(app.Services.GetRequiredKeyedService<ILiveStationClient>("second")), group.Name);
        }
    }

    [Fact]
    public async Task Accounts_are_registered_by_key_each_with_its_own_section()
    {
        using App app = new([.. service.Section(), .. service.Section("LiveStation:second", EmulatedService.Other)]);
        using StubHandler handler = new();
        app.Builder.AddLiveStationClient().HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        app.Builder.AddKeyedLiveStationClient("second").HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);

        app.Start().ShouldBeEmpty();
        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);
        await app.Services.GetRequiredKeyedService<IChannelsClient>("second").ListPageAsync(cancellationToken: App.Token);

        handler.Keys.ShouldBe([service.Emulator.Credentials.AccessKey, EmulatedService.Other.AccessKey]);
    }

    [Fact]
    public async Task A_client_of_another_spec_has_its_own_section_zones_and_groups()
    {
        using App app = new([.. service.Section("Harbour"), ("Harbour:Zone", "south"), ("Harbour:Endpoint", null)]);
        using StubHandler handler = new();
        app.Builder
            .AddApiClient<ILiveStationClient>("Harbour", (http, credentials, options) => new LiveStationClient(http, credentials, options))
            .AddZone("north", Zone("north"))
            .AddZone("south", Zone("south"))
            .AddGroup(client => client.Channels)
            .HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);

        app.Start().ShouldBeEmpty();
        await app.Services.GetRequiredService<IChannelsClient>().ListPageAsync(cancellationToken: App.Token);

        handler.Last!.Host.ShouldBe("south.example.com");
    }

    [Fact]
    public void A_client_of_another_spec_can_be_registered_by_key()
    {
        using App app = new(service.Section("Harbour"));
        app.Builder.AddKeyedApiClient<ILiveStationClient>(
            "Harbour", (http, credentials, options) => new LiveStationClient(http, credentials, options)).AddZone("north", Zone("north"));

        app.Services.GetRequiredKeyedService<ILiveStationClient>("Harbour").ShouldNotBeNull();
        app.Services.GetService<ILiveStationClient>().ShouldBeNull();
    }

    [Fact]
    public async Task Registering_a_client_twice_changes_the_same_client()
    {
        using App app = new(service.Section());
        using StubHandler handler = new();
        app.Builder.AddLiveStationClient().HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);
        app.Builder.AddLiveStationClient(options => options.AccessKey = "changed");

        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);

        handler.Keys.ShouldBe(["changed"]);
        app.Services.GetServices<ILiveStationClient>().Count().ShouldBe(1);
    }

    [Fact]
    public void Two_types_of_clients_cannot_share_a_name()
    {
        ServiceCollection services = new();
        services.AddKeyedLiveStationClient("Harbour");

        InvalidOperationException refusal = Should.Throw<InvalidOperationException>(
            () => services.AddApiClient<IChannelsClient>("Harbour", (_, _, _) => throw new NotSupportedException()));

        refusal.Message.ShouldContain("'Harbour'");
    }

    [Theory]
    [InlineData("Timeout")]
    [InlineData("retry")]
    public void The_name_of_an_option_cannot_name_a_client(string name) =>
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddKeyedLiveStationClient(name)).ParamName.ShouldBe("name");

    [Fact]
    public void A_client_of_the_application_replaces_the_registered_one()
    {
        using App app = new(service.Section());
        LiveStationClient own = new(service.Emulator.Credentials);
        app.Builder.AddSingleton<ILiveStationClient>(own);
        app.Builder.AddLiveStationClient();

        app.Client.ShouldBeSameAs(own);
        app.Services.GetRequiredService<IEventsClient>().ShouldBeSameAs(own.Events);
    }

    [Fact]
    public void The_constructor_receives_the_clock_and_the_changes_of_the_application()
    {
        using App app = new(service.Section("Harbour"));
        TimeProvider clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        ApiClientOptions? received = null;
        app.Builder.AddSingleton(clock);
        app.Builder
            .AddApiClient<ILiveStationClient>("Harbour", (http, credentials, options) =>
            {
                received = options;
                return new LiveStationClient(http, credentials, options);
            })
            .AddZone("north", Zone("north"))
            .ConfigureClient((services, options) => options.ThrowOnDrift = services is not null);

        _ = app.Client;

        received!.TimeProvider.ShouldBeSameAs(clock);
        received.ThrowOnDrift.ShouldBeTrue();
        received.Zone!.BaseAddress.ShouldBe(service.Emulator.BaseAddress);
    }

    private static System.Reflection.PropertyInfo[] Groups => typeof(ILiveStationClient).GetProperties();

    private static ApiZone Zone(string name) => new(new Uri($"https://{name}.example.com"), "/api/v1", "KR");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (WeakReference[] Clients, int Distinct) ResolveAndDispose()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();
        List<object> clients = [app.Client, app.Client, app.Client];
        using (IServiceScope scope = app.Services.CreateScope())
            clients.Add(scope.ServiceProvider.GetRequiredService<ILiveStationClient>());
        return ([.. clients.Select(one => new WeakReference(one))], clients.Distinct(ReferenceEqualityComparer.Instance).Count());
    }
}
