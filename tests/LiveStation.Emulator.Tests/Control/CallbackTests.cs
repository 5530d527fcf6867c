using System.Text;
using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The messages that the emulated service sends.</summary>
public sealed class CallbackTests
{
    [Fact]
    public async Task A_message_is_posted_to_its_address_in_the_background()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(204);
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state);

        state.Cause(receiver.Address);
        JsonElement callback = await WithAttemptsAsync(emulator, 1);

        receiver.Bodies.ShouldBe(["""application/json; charset=utf-8 {"streamKey":"hidden","eventCode":"START"}"""]);
        callback.GetProperty("address").GetString().ShouldBe(receiver.Address.Replace("/hook", "/***", StringComparison.Ordinal));
        callback.GetProperty("event").GetString().ShouldBe("START");
        callback.GetProperty("channelId").GetString().ShouldBe("ls-1");
        callback.GetProperty("body").GetString().ShouldBe("""{"streamKey":"***","eventCode":"START"}""");
        callback.GetProperty("attempts")[0].GetProperty("status").GetInt32().ShouldBe(204);
    }

    [Fact]
    public async Task A_message_of_a_channel_has_its_event_and_the_address_is_masked_everywhere()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(200);
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials, TimeProvider = new TestClock(), Scenario = "broadcast" };
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        using ControlClient control = new(emulator);
        string channel = (await control.GetAsync("state")).GetProperty("accounts")[0].GetProperty("resources").EnumerateArray()
            .First(one => one.GetProperty("type").GetString() == "LiveChannel").GetProperty("id").GetString()!;
        TestCall register = new($"/api/v2/channels/{channel}/callbackEndpoint")
        {
            Method = "POST",
            Body = Encoding.UTF8.GetBytes($$"""{"callbackEndpoint":"{{receiver.Address}}"}"""),
        };
        (await register.SendAsync(emulator)).Status.ShouldBe(200);

        emulator.StopEncoder(channel);
        JsonElement callback = await WithAttemptsAsync(emulator, 1);

        callback.GetProperty("event").GetString().ShouldNotBeNullOrEmpty();
        callback.GetProperty("channelId").GetString().ShouldBe(channel);
        JsonElement body = JsonElement.Parse(callback.GetProperty("body").GetString()!);
        body.GetProperty("event").GetString().ShouldBe(callback.GetProperty("event").GetString());
        string shown = receiver.Address.Replace("/hook", "/***", StringComparison.Ordinal);
        foreach (string path in new[] { "callbacks", "state", "requests" })
        {
            string text = (await control.GetAsync(path)).ToString();
            text.ShouldContain(shown, Case.Sensitive, path);
            text.ShouldNotContain("/hook", Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task A_receiver_that_fails_gets_three_attempts_on_the_emulators_clock()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(500, 302, 200);
        FakeState state = new();
        ManualClock clock = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state, clock);

        state.Cause(receiver.Address);
        await WithAttemptsAsync(emulator, 1);
        emulator.Clock.Advance(TimeSpan.FromSeconds(1));
        await WithAttemptsAsync(emulator, 2, clock);
        JsonElement callback = await WithAttemptsAsync(emulator, 3, clock);

        callback.GetProperty("attempts").EnumerateArray().Select(attempt => attempt.GetProperty("status").GetInt32())
            .ShouldBe([500, 302, 200]);
    }

    [Fact]
    public async Task A_message_can_be_sent_again()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(200);
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state);
        using ControlClient control = new(emulator);
        state.Cause(receiver.Address);
        await WithAttemptsAsync(emulator, 1);

        await control.PostAsync("callbacks/1/send");

        await WithAttemptsAsync(emulator, 2);
        receiver.Bodies.Count.ShouldBe(2);
        (await control.RefusedAsync(HttpMethod.Post, "callbacks/2/send", "{}"))
            .ShouldBe("404 There is no callback 2. Get the numbers from /_emulator/callbacks.");
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_recorded_with_the_reason()
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state);
        string address;
        await using (CallbackReceiver gone = await CallbackReceiver.StartAsync(200))
            address = gone.Address;

        state.Cause(address);
        JsonElement callback = await WithAttemptsAsync(emulator, 3);

        callback.GetProperty("attempts")[0].GetProperty("status").ValueKind.ShouldBe(JsonValueKind.Null);
        callback.GetProperty("attempts")[0].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("http://192.0.2.1/hook", "The address is not a loopback address. Allow it with --callbacks-to any, or AllowRemoteCallbacks.")]
    [InlineData("http://127.0.0.1.evil.example/", "The address is not a loopback address. Allow it with --callbacks-to any, or AllowRemoteCallbacks.")]
    [InlineData("file:///etc/passwd", "The address is not an absolute HTTP address.")]
    [InlineData("hook", "The address is not an absolute HTTP address.")]
    public async Task An_address_beyond_this_machine_is_refused_by_default(string address, string reason)
    {
        FakeState state = new();
        await using EmulatorHost emulator = await Emulators.StartAsync(state);

        state.Cause(address);

        (await WithAttemptsAsync(emulator, 1)).GetProperty("attempts")[0].GetProperty("error").GetString().ShouldBe(reason);
    }

    [Theory]
    [InlineData("http://localhost:1/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("https://127.0.0.2:1/")]
    public void Addresses_of_this_machine_are_allowed(string address) =>
        new LiveStation.Emulator.Control.Callbacks.CallbackAddress(allowsRemote: false).WhyRefused(address, out _).ShouldBeNull();

    [Fact]
    public void Every_address_is_allowed_on_request() =>
        new LiveStation.Emulator.Control.Callbacks.CallbackAddress(allowsRemote: true).WhyRefused("https://hooks.example/", out _).ShouldBeNull();

    // The outbox works in the background: this reads until it has made as many attempts.
    private static async Task<JsonElement> WithAttemptsAsync(EmulatorHost emulator, int count, ManualClock? clock = null)
    {
        using ControlClient control = new(emulator);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            JsonElement callback = (await control.GetAsync("callbacks")).GetProperty("callbacks")[0];
            if (callback.GetProperty("attempts").GetArrayLength() >= count)
                return callback;
            limit.Token.ThrowIfCancellationRequested();
            clock?.Advance(TimeSpan.FromSeconds(1));
        }
    }
}
