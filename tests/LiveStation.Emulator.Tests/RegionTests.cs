using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Zones, their prefixes and their regions.</summary>
public sealed class RegionTests
{
    [Theory]
    [InlineData("/api/v2", "KR")]
    [InlineData("/api/fin-v2", "FKR")]
    public async Task An_operation_without_regions_is_available_in_every_zone(string prefix, string region)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        foreach (string target in new[] { Targets.Channel, Targets.Events })
        {
            TestCall call = new(target.Replace("/api/v2", prefix, StringComparison.Ordinal)) { Region = region };
            (await call.SendAsync(emulator)).Status.ShouldBe(200, call.Target);
        }
    }

    [Fact]
    public async Task A_missing_region_header_is_an_error_of_the_service()
    {
        RawResponse answer = await SendAsync(region: null);

        answer.Verdict.ShouldBe($"400/{LiveStationErrorCodes.MissingHeader}");
        answer.Text.ShouldContain("x-ncp-region_code");
    }

    [Fact]
    public async Task A_missing_region_header_can_be_accepted()
    {
        RawResponse answer = await SendAsync(region: null, requireRegionHeader: false);

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_region_that_does_not_exist_is_rejected(bool requireRegionHeader)
    {
        RawResponse answer = await SendAsync("kr", requireRegionHeader);

        answer.Verdict.ShouldBe($"400/{LiveStationErrorCodes.InvalidRegionCode}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("kr")]
    [InlineData("FKR")]
    public async Task Without_the_check_every_region_is_accepted(string? region)
    {
        EmulatorOptions options = new()
        {
            Credentials = TestKeys.A.Credentials,
            TimeProvider = new TestClock(),
            CheckRegion = false,
        };
        await using EmulatorHost emulator =
            await LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken);

        (await new TestCall(Targets.Channel) { Region = region }.SendAsync(emulator)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_region_of_another_zone_is_not_supported_under_this_prefix()
    {
        RawResponse answer = await SendAsync("FKR");

        answer.Verdict.ShouldBe($"400/{LiveStationErrorCodes.UnsupportedRegion}");
    }

    [Fact]
    public async Task The_gateway_rejects_a_call_before_the_service_validates_the_region()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        TestCall call = new(Targets.Channel) { Region = null, Signature = "wrong" };
        RawResponse answer = await call.SendAsync(emulator);

        answer.Verdict.ShouldBe("401/\"200\"");
    }

    private static async Task<RawResponse> SendAsync(string? region, bool requireRegionHeader = true)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(requireRegionHeader: requireRegionHeader);
        return await new TestCall(Targets.Channel) { Region = region }.SendAsync(emulator);
    }
}
