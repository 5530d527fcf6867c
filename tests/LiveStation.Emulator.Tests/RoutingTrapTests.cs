using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Paths of the API that also match the route of another operation.</summary>
public sealed class RoutingTrapTests
{
    [Fact]
    public async Task A_call_is_routed_to_its_own_operation_and_not_to_one_of_the_same_shape()
    {
        ListLog log = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(log: log);

        foreach (SpecExample example in SpecModel.Examples.Values)
            await (example.Call() with { Signature = "stranger" }).SendAsync(emulator);

        log.Lines.Select(OperationIn).ShouldBe(SpecModel.Examples.Values.Select(example => example.Operation.Id));
    }

    [Theory]
    [InlineData("POST", "/api/v2/channels/ls-1/88120", "createShortClip")]
    [InlineData("POST", "/api/v2/channels/ls-1/snapshots", "createShortClip")]
    [InlineData("POST", "/api/v2/channels/ls-1/Snapshot", "createShortClip")]
    [InlineData("POST", "/api/v2/channels/ls-1/snapshot", "createSnapshot")]
    [InlineData("POST", "/api/v2/channels/ls-1/cdnInfo", "changeChannelCdn")]
    [InlineData("POST", "/api/v2/channels/ls-1/callbackEndpoint", "registerChannelCallback")]
    [InlineData("POST", "/api/v2/channels/cdnInfo", "changeChannelCdnBulk")]
    [InlineData("POST", "/api/v2/channels/cdnInfo/cdnInfo", "changeChannelCdn")]
    [InlineData("GET", "/api/v2/channels/cdnInfo", "getChannel")]
    public async Task Literals_take_precedence_over_placeholders_and_are_case_sensitive(string method, string target, string id)
    {
        ListLog log = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(log: log);

        await new TestCall(target) { Method = method, Signature = "stranger" }.SendAsync(emulator);

        OperationIn(log.Lines.ShouldHaveSingleItem()).ShouldBe(id);
    }

    // The gateway resolves the route before it authenticates the caller, and the log contains the operation.
    private static string OperationIn(string line) => line.Split(" -> 401 ")[1].Split(',')[0];
}
