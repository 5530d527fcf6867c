using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>An emulator that runs for the lifetime of a program.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task A_request_that_follows_the_announcement_at_once_is_heard()
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        string? heard = null;

        await EmulatorRun.UntilStoppedAsync(
            new EmulatorOptions { TimeProvider = new TestClock() },
            Call,
            request =>
            {
                heard = request.Target;
                stop.Cancel();
            },
            stop.Token).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        heard.ShouldBe("/api/v2/channels");
    }

    private static void Call(EmulatorHost emulator)
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(emulator.BaseAddress, "/api/v2/channels"));
        client.Send(request).Dispose();
    }
}
