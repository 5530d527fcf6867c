using LiveStation.Client.Tests.Readme;
using Microsoft.Extensions.Configuration;

namespace LiveStation.Client.Tests.Interplay;

/// <summary>A client, and values of the API, from configuration.</summary>
public sealed class ConfigurationTests(EmulatedService service)
{
    [Fact]
    public async Task A_client_is_configured_from_two_sections()
    {
        IConfiguration configuration = Of(
            ("Ncp:AccessKey", service.Emulator.Credentials.AccessKey),
            ("Ncp:SecretKey", service.Emulator.Credentials.SecretKey.Reveal()),
            ("LiveStation:Zone:BaseAddress", service.Emulator.Zone.BaseAddress.OriginalString),
            ("LiveStation:Zone:PathPrefix", service.Emulator.Zone.PathPrefix),
            ("LiveStation:Zone:RegionCode", service.Emulator.Zone.RegionCode));

        using LiveStationClient client = BoundSettings.Connect(configuration);

        (await client.ReStream.GetAsync(
            "ls-20260302090000-yOga1", TestContext.Current.CancellationToken)).ChannelId.ShouldNotBeEmpty();
    }

    [Fact]
    public void Generated_enums_are_bound_from_values_of_the_service()
    {
        Of(("Status", "FORCE_BLOCK")).GetValue<ChannelStatus>("Status").ShouldBe(ChannelStatus.ForceBlocked);
        Of(("Status", "FORCE_BLOCK")).GetValue<Open<ChannelStatus>>("Status").ShouldBe(ChannelStatus.ForceBlocked);
    }

    [Fact]
    public void Every_generated_value_can_be_parsed_from_its_wire_value()
    {
        foreach (ChannelStatus status in Enum.GetValues<ChannelStatus>())
        {
            Open<ChannelStatus>.Parse(status.ToWireText()).ShouldBe(status);
            ChannelStatusExtensions.TryParseWireText(status.ToWireText(), out ChannelStatus parsed).ShouldBeTrue();
            parsed.ShouldBe(status);
        }
        ChannelStatusExtensions.TryParseWireText("NEWER", out _).ShouldBeFalse();
        ChannelStatusExtensions.TryParseWireText(null, out _).ShouldBeFalse();
    }

    private static IConfiguration Of(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)))
        .Build();
}
