using System.Text.Json;
using LiveStation.Emulator.Emulated;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The control plane: who may use it, and its routes about state.</summary>
public sealed class ControlPlaneTests
{
    [Fact]
    public async Task Health_lists_the_zones_without_a_signature()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        JsonElement health = await control.GetAsync("health");

        health.GetProperty("status").GetString().ShouldBe("ready");
        health.GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
        health.GetProperty("zones")[0].ToString().ShouldBe("""{"prefix":"/api/v2","region":"KR"}""");
    }

    [Fact]
    public async Task An_unknown_route_is_answered_with_the_list_of_routes()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        ControlAnswer answer = await control.SendAsync(HttpMethod.Get, "helth");

        answer.Status.ShouldBe(404);
        answer.Json.GetProperty("error").GetString().ShouldBe("There is no such route. Use one of the listed routes.");
        answer.Json.GetProperty("routes").EnumerateArray().Select(route => route.GetString()).ShouldContain("GET /_emulator/health");
    }

    [Fact]
    public async Task The_control_plane_is_apart_from_the_API_and_its_log()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        (await new TestCall("/_emulators").SendAsync(emulator)).Verdict.ShouldBe("404/\"300\"");
        await control.GetAsync("health");

        JsonElement requests = (await control.GetAsync("requests")).GetProperty("requests");
        requests.EnumerateArray().Select(request => request.GetProperty("target").GetString()).ShouldBe(["/_emulators"]);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml", 302)]
    [InlineData("application/json", 404)]
    [InlineData(null, 404)]
    public async Task A_browser_that_opens_the_address_is_led_to_the_page_and_a_program_gets_the_error_of_the_gateway(
        string? accept, int status)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(emulator.BaseAddress, "/"));
        if (accept is not null)
            request.Headers.Add("Accept", accept);

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.Location?.OriginalString.ShouldBe("/_emulator/");
    }

    [Theory]
    [InlineData("http://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("http://localhost:1", 403)]
    [InlineData(null, 200)]
    [InlineData("own", 200)]
    public async Task A_page_of_another_origin_is_refused(string? origin, int status)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        string own = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);

        ControlAnswer answer = origin is null
            ? await control.SendAsync(HttpMethod.Post, "clock", "{}")
            : await control.SendAsync(HttpMethod.Post, "clock", "{}", ("Origin", origin == "own" ? own : origin));

        answer.Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_foreign_host_is_refused_because_a_name_server_can_lead_it_here()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        int port = emulator.BaseAddress.Port;

        (await control.SendAsync(HttpMethod.Get, "health", null, ("Host", $"rebound.example:{port}"))).Status.ShouldBe(403);
        (await control.SendAsync(HttpMethod.Get, "health", null, ("Host", $"LOCALHOST:{port}"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_address_without_a_slash_leads_to_the_page()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

        using HttpResponseMessage response =
            await client.GetAsync(new Uri(emulator.BaseAddress, "/_emulator"), TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(308);
        response.Headers.Location!.ToString().ShouldBe("/_emulator/");
    }

    [Fact]
    public async Task The_state_is_read_with_the_time_at_which_it_is_true()
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state, new ManualClock());
        using ControlClient control = new(emulator);

        (await control.GetAsync("state")).ToString().ShouldBe(
            """{"now":"2026-08-22T09:00:00Z","accounts":[{"accessKey":"a","zone":"KR","resources":[]}]}""");
        // Writing the accounts makes what is due happen.
        state.Done.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_model_is_returned_as_it_is()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new FakeState { Model = """{"types":{}}""" });
        using ControlClient control = new(emulator);

        (await control.GetAsync("model")).ToString().ShouldBe("""{"types":{}}""");
    }

    [Fact]
    public async Task An_actor_changes_a_resource()
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state);
        using ControlClient control = new(emulator);

        JsonElement resource = await control.PostAsync("act", """{"type":"Thing","id":"7","actor":"operator","to":"ON"}""");
        await control.PostAsync("channels/ls-1/encoder", """{"action":"start","bitrate":6000000,"resolution":"1280x720","fault":"late"}""");
        await control.PostAsync("channels/ls-1/encoder", """{"action":"stop"}""");

        resource.ToString().ShouldBe("""{"type":"Thing","state":"ON"}""");
        state.Done.ShouldBe(
        [
            "ActCommand { Type = Thing, Id = 7, Actor = operator, To = ON, AccessKey = , Zone =  }",
            "ls-1 start 6000000 1280x720 late",
            "ls-1 stop",
        ]);
    }

    [Theory]
    [InlineData("act", """{"type":"Thing"}""", "400 The body must be a JSON object with these members: type, id, actor, to, accessKey, zone.")]
    [InlineData("channels/ls-1/encoder", """{"action":"pause"}""", "400 Specify action as start or stop.")]
    [InlineData("channels/ls-1/encoder", """{"action":"stop"}""", "404 There is no channel ls-1 that takes a stream. GET /_emulator/state lists what exists.")]
    public async Task An_act_that_is_impossible_is_refused_with_what_to_do(string path, string body, string refusal)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions());
        using ControlClient control = new(emulator);

        (await control.RefusedAsync(HttpMethod.Post, path, body)).ShouldBe(refusal);
    }

    [Fact]
    public async Task An_act_that_the_state_does_not_allow_is_refused()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new FakeState { Outcome = ActOutcome.Refused("Start it first.") });
        using ControlClient control = new(emulator);

        (await control.RefusedAsync(HttpMethod.Post, "channels/ls-1/encoder", """{"action":"stop"}""")).ShouldBe("400 Start it first.");
    }

    [Fact]
    public async Task Reset_affects_the_named_parts_only()
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state, new ManualClock());
        using ControlClient control = new(emulator);
        await new TestCall(Targets.Channel).SendAsync(emulator);
        emulator.Clock.Advance(TimeSpan.FromHours(1));

        await control.PostAsync("reset", """{"what":["requests"]}""");
        (await control.GetAsync("requests")).GetProperty("requests").GetArrayLength().ShouldBe(0);
        emulator.Clock.Offset.ShouldBe(TimeSpan.FromHours(1));
        state.Done.ShouldBeEmpty();

        await control.PostAsync("reset");
        emulator.Clock.Offset.ShouldBe(TimeSpan.Zero);
        state.Done.ShouldBe(["reset"]);
        (await control.RefusedAsync(HttpMethod.Post, "reset", """{"what":["everything"]}""")).ShouldBe(
            "400 There is no part everything. Specify what as a list of these: clock, state, faults, requests, callbacks.");
    }
}
