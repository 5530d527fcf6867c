using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>Nulls in the requests to the control plane.</summary>
public sealed class NullTests
{
    [Theory]
    [InlineData("clock", "null")]
    [InlineData("act", "null")]
    [InlineData("act", """{"type":null,"id":"1","actor":"encoder","to":"READY"}""")]
    [InlineData("act", """{"type":"LiveChannel","id":null,"actor":"encoder","to":"READY"}""")]
    [InlineData("act", """{"type":"LiveChannel","id":"1","actor":null,"to":"READY"}""")]
    [InlineData("act", """{"type":"LiveChannel","id":"1","actor":"encoder","to":null}""")]
    [InlineData("channels/ls-1/encoder", "null")]
    [InlineData("channels/ls-1/encoder", """{"action":null}""")]
    [InlineData("reset", "null")]
    [InlineData("reset", """{"what":[null]}""")]
    [InlineData("reset", """{"what":["clock",null]}""")]
    [InlineData("faults", "null")]
    [InlineData("faults", """{"kind":null}""")]
    [InlineData("faults", """{"kind":"html","status":204}""")]
    [InlineData("faults", """{"kind":"server-error","status":205}""")]
    [InlineData("faults", """{"kind":"service","code":250004,"status":304}""")]
    [InlineData("scenario", "null")]
    [InlineData("scenario", """{"name":null}""")]
    [InlineData("seed", "null")]
    [InlineData("seed", """{"steps":null}""")]
    [InlineData("seed", """{"steps":[null]}""")]
    [InlineData("seed", """{"steps":[{"call":null}]}""")]
    [InlineData("seed", """{"steps":[{"call":"getChannel","path":[null]}]}""")]
    [InlineData("seed", """{"steps":[{"call":"listChannels","query":{"pageNo":null}}]}""")]
    [InlineData("seed", """{"steps":[{"call":"createChannel","body":null}]}""")]
    [InlineData("seed", """{"steps":[{"call":"createChannel","body":{"channelName":"a","channelName":"b"}}]}""")]
    [InlineData("seed", """{"steps":[{"act":null}]}""")]
    [InlineData("seed", """{"steps":[{"act":{"type":"LiveChannel","id":null,"actor":"encoder","to":"READY"}}]}""")]
    [InlineData("seed", """{"steps":[{"act":{"type":null,"id":"1","actor":"encoder","to":"READY"}}]}""")]
    [InlineData("seed", """{"steps":[{"encoder":{"channelId":null}}]}""")]
    [InlineData("seed", """{"steps":[{"advance":null}]}""")]
    public async Task A_null_where_a_value_is_required_is_refused_with_a_sentence(string path, string body)
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions(), TestContext.Current.CancellationToken);
        using ControlClient control = new(emulator);

        string refusal = await control.RefusedAsync(HttpMethod.Post, path, body);

        refusal.ShouldStartWith("400 ");
        refusal.Length.ShouldBeGreaterThan("400 Specify".Length);
    }

    [Fact]
    public async Task No_route_fails_because_of_a_null()
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions(), TestContext.Current.CancellationToken);
        using ControlClient control = new(emulator);
        string[] routes =
        [
            .. (await control.SendAsync(HttpMethod.Get, "unknown")).Json.GetProperty("routes").EnumerateArray().Select(route => route.GetString()!),
        ];

        foreach (string[] route in routes.Select(route => route.Split(' ')))
        {
            string path = route[1]["/_emulator/".Length..].Replace("{number}", "1", StringComparison.Ordinal).Replace("{id}", "1", StringComparison.Ordinal);
            foreach (string body in new[] { "null", "[null]", """{"null":null}""" })
                (await control.SendAsync(new HttpMethod(route[0]), path, body)).Status.ShouldBeLessThan(500, $"{route[0]} {path} {body}");
        }
    }
}
