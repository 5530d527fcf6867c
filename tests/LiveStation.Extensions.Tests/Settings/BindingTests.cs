using System.Reflection;
using LiveStation.Extensions.Settings;
using LiveStation.Extensions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Tests.Settings;

public sealed class BindingTests
{
    private static readonly (string Key, string Value, Func<LiveStationOptions, object?> Read, object Expected)[] Cases =
    [
        ("AccessKey", "access", options => options.AccessKey, "access"),
        ("SecretKey", "secret", options => options.SecretKey.Reveal(), "secret"),
        ("Zone", "Finance", options => options.Zone, "Finance"),
        ("Endpoint", "http://127.0.0.1:5250", options => options.Endpoint, new Uri("http://127.0.0.1:5250")),
        ("AllowHttpTo", "emulator", options => options.AllowHttpTo, "emulator"),
        ("Timeout", "00:00:07.5", options => options.Timeout, TimeSpan.FromSeconds(7.5)),
        ("Retry:MaxAttempts", "5", options => options.Retry.MaxAttempts, 5),
        ("Retry:BaseDelay", "00:00:01", options => options.Retry.BaseDelay, TimeSpan.FromSeconds(1)),
        ("Retry:MaxDelay", "00:00:02", options => options.Retry.MaxDelay, TimeSpan.FromSeconds(2)),
        ("CorrectClock", "false", options => options.CorrectClock, false),
        ("ValidateRequests", "False", options => options.ValidateRequests, false),
        ("Language", "korean", options => options.Language, ApiLanguage.Korean),
        ("MaxResponseBodyBytes", "1000", options => options.MaxResponseBodyBytes, 1000),
        ("MaxErrorBodyBytes", "0", options => options.MaxErrorBodyBytes, 0),
        ("UserAgent", "concert/1.0", options => options.UserAgent, "concert/1.0"),
    ];

    [Fact]
    public void Each_key_sets_its_option()
    {
        using App app = new([.. Cases.Select(one => ("LiveStation:" + one.Key, (string?)one.Value))]);
        app.Builder.AddLiveStationClient();

        LiveStationOptions options = app.Services.GetRequiredService<IOptionsMonitor<LiveStationOptions>>().CurrentValue;

        foreach ((string key, _, Func<LiveStationOptions, object?> read, object expected) in Cases)
            read(options).ShouldBe(expected, key);
        Cases.Select(one => one.Key).ShouldBe(OptionKeys.All.Select(key => key.Path));
    }

    [Fact]
    public void Each_option_has_a_key()
    {
        string[] options = [.. Properties(typeof(LiveStationOptions)).Where(name => name != "Retry")];
        string[] retry = [.. Properties(typeof(RetryOptions)).Select(name => "Retry:" + name)];

        OptionKeys.All.Select(key => key.Path).ShouldBe([.. options, .. retry], ignoreOrder: true);
    }

    [Fact]
    public void The_client_receives_each_option()
    {
        LiveStationOptions options = new();
        foreach ((string key, string value, _, _) in Cases)
            OptionKeys.All.Single(one => one.Path == key).TrySet(options, value).ShouldBeTrue(key);
        options.Endpoint = null;
        ZoneTable zones = new();
        zones.Add("finance", LiveStationZones.Finance);

        ApiClientOptions settings = ClientSettings.Of(options, zones, []);

        string[] shared =
        [
            .. Properties(typeof(ApiClientOptions)).Intersect(Properties(typeof(LiveStationOptions))).Where(name => name != "Zone"),
        ];
        shared.Length.ShouldBe(8);
        foreach (string name in shared)
        {
            typeof(ApiClientOptions).GetProperty(name)!.GetValue(settings)
                .ShouldBe(typeof(LiveStationOptions).GetProperty(name)!.GetValue(options), name);
        }
        settings.Zone.ShouldBe(LiveStationZones.Finance);
    }

    [Fact]
    public void Options_that_the_application_has_no_key_for_are_those_that_only_code_can_set() =>
        Properties(typeof(ApiClientOptions)).Except(Properties(typeof(LiveStationOptions)))
            .ShouldBe(["OnDrift", "Observer", "ThrowOnDrift", "TimeProvider"], ignoreOrder: true);

    [Fact]
    public void Each_zone_of_the_client_has_its_name()
    {
        foreach (PropertyInfo zone in typeof(LiveStationZones).GetProperties())
        {
            using App app = new(
                ("LiveStation:AccessKey", "access"), ("LiveStation:SecretKey", "secret"), ("LiveStation:Zone", zone.Name));
            ApiZone? received = null;
            app.Builder.AddLiveStationClient().ConfigureClient((_, options) => received = options.Zone);

            _ = app.Client;

            received.ShouldBe(zone.GetValue(null), zone.Name);
        }
    }

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);
}
