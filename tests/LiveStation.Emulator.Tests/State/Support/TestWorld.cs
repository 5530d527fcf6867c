using System.Text.Json.Nodes;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.State.Support;

/// <summary>The world of one account, with its clock.</summary>
internal sealed class TestWorld(ResourceWorlds worlds, TestClock clock, string account = "account", string zone = "KR")
{
    public ResourceWorlds Worlds { get; } = worlds;

    public ResourceWorld World { get; } = worlds.Find(account, zone);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A world of an invented API.</summary>
    public static TestWorld Of(string model, params StateExample[] examples)
    {
        TestClock clock = new();
        return new TestWorld(new ResourceWorlds(ApiModel.Parse(model), examples, new StateSettings { TimeProvider = clock }), clock);
    }

    public TestWorld Account(string account, string zone = "KR") => new(Worlds, clock, account, zone);

    public void Advance(TimeSpan time) => clock.Milliseconds += (long)time.TotalMilliseconds;

    public void Advance(double seconds) => Advance(TimeSpan.FromSeconds(seconds));

    /// <summary>Calls an operation that succeeds, and returns the content of its response.</summary>
    public JsonNode Call(string target, string body = "") => Whole(target, body)["content"]!;

    /// <summary>Calls an operation that succeeds, and returns its response.</summary>
    public JsonNode Whole(string target, string body = "")
    {
        StateResult result = Send(target, body);
        (result.Code, result.Subject).ShouldBe((null, null), target);
        return result.Body.IsEmpty ? new JsonObject { ["content"] = "" } : JsonNode.Parse(result.Body.Span)!;
    }

    /// <summary>Calls an operation that is refused, and returns the code and the subject.</summary>
    public string Refused(string target, string body = "")
    {
        StateResult result = Send(target, body);
        return $"{result.Code} {result.Subject}{(result.IsUnknown ? " unknown" : "")}";
    }

    /// <summary>Sends a call such as <c>getChannel ls-1?backup=true</c>.</summary>
    public StateResult Send(string target, string body = "")
    {
        string[] parts = target.Split('?');
        string[] words = parts[0].Split(' ');
        Dictionary<string, string> query = parts.Length < 2
            ? []
            : parts[1].Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return Send(new StateCall(words[0], words[1..], query.GetValueOrDefault, System.Text.Encoding.UTF8.GetBytes(body)));
    }

    /// <summary>Sends a call. Nobody else uses the world, so the result is available at once.</summary>
    public StateResult Send(StateCall call)
    {
        Task<StateResult> result = World.ExecuteAsync(call).AsTask();
        result.IsCompleted.ShouldBeTrue();
        return result.GetAwaiter().GetResult();
    }
}
