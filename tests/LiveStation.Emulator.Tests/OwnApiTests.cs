using Coast.Server;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Tests;

/// <summary>An emulator of an API of a user's own, with contracts that are generated from its spec, which has no error codes.</summary>
public sealed class OwnApiTests
{
    [Fact]
    public async Task An_emulator_of_another_API_responds_with_the_handlers_of_its_contracts()
    {
        await using EmulatorHost emulator = await StartAsync();

        RawResponse answer = await new TestCall("/api/v1/ferries/f-7").SendAsync(emulator);

        (answer.Status, emulator.Zone.PathPrefix).ShouldBe((200, "/api/v1"));
        answer.Text.ShouldContain("\"ferryId\":\"f-7\"");
        answer.Text.ShouldContain("\"seats\":12");
    }

    [Theory]
    [InlineData("/api/v1/ferries", "404/\"300\"")]
    [InlineData("/api/%zz", "400/\"100\"")]
    public async Task An_API_without_error_codes_has_those_of_the_gateway(string target, string verdict)
    {
        await using EmulatorHost emulator = await StartAsync();

        (await new TestCall(target).SendAsync(emulator)).Verdict.ShouldBe(verdict);
    }

    [Fact]
    public async Task A_wrong_signature_and_a_missing_region_are_refused_by_the_gateway()
    {
        await using EmulatorHost emulator = await StartAsync();
        TestCall call = new("/api/v1/ferries/f-7");

        (await (call with { Signature = "no" }).SendAsync(emulator)).Verdict.ShouldBe("401/\"200\"");
        (await (call with { Region = null }).SendAsync(emulator)).Verdict.ShouldBe("400/\"100\"");
    }

    [Fact]
    public void The_codes_of_an_API_are_the_first_of_the_service_with_the_fitting_class()
    {
        ApiErrorCatalog errors = new(
            Error(ErrorLayer.Service, 9, ErrorClass.NotFound),
            Error(ErrorLayer.Service, 7, ErrorClass.NotFound),
            Error(ErrorLayer.Gateway, 1, ErrorClass.NotFound),
            Error(ErrorLayer.Service, 5, ErrorClass.InvalidRequest));

        ServiceCodes codes = ServiceCodes.Of(errors);

        (codes.NotFound, codes.NeedValue, codes.Failure).ShouldBe((7, 5, 900));
    }

    [Fact]
    public void An_API_has_a_zone() => Should.Throw<ArgumentException>(() => new EmulatedApi([], LiveStationApi.Errors, _ => { }))
        .Message.ShouldStartWith("An API has at least one zone.");

    private static ApiErrorInfo Error(ErrorLayer layer, int code, ErrorClass category) => new(layer, code, "E") { Class = category };

    private static Task<EmulatorHost> StartAsync() => HarbourServer.StartAsync(
        new EmulatorOptions { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock() },
        TestContext.Current.CancellationToken);
}
