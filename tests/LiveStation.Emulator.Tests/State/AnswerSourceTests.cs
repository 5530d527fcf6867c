using System.Text;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.State.Support;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>Whether the state or an example responds.</summary>
public sealed class AnswerSourceTests
{
    [Fact]
    public async Task A_created_resource_is_answered_by_the_state_and_says_so()
    {
        await using EmulatorHost emulator = await StartAsync();
        RawResponse created = await new TestCall("/lamps") { Method = "POST", Body = Encoding.UTF8.GetBytes("""{"label":"램프"}""") }
            .SendAsync(emulator);

        created.Header("x-livestation-emulator").ShouldBe("state");
        created.Text.ShouldContain("램프");
        string id = System.Text.Json.Nodes.JsonNode.Parse(created.Text)!["content"]!["id"]!.ToString();
        (await new TestCall($"/lamps/{id}").SendAsync(emulator)).Text.ShouldContain("램프");
    }

    [Fact]
    public async Task An_example_answers_for_a_key_that_never_existed_until_it_is_deleted()
    {
        await using EmulatorHost emulator = await StartAsync();

        RawResponse read = await new TestCall("/lamps/old").SendAsync(emulator);
        (read.Status, read.Header("x-livestation-emulator")).ShouldBe((200, "example"));
        (await new TestCall("/lamps/never").SendAsync(emulator)).Verdict.ShouldBe("404/250004");
        (await new TestCall("/lamps/old") { Method = "DELETE" }.SendAsync(emulator)).Status.ShouldBe(200);
        (await new TestCall("/lamps/old").SendAsync(emulator)).Verdict.ShouldBe("404/250004");
        (await new TestCall("/lamps/second").SendAsync(emulator)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_preferred_example_answers_whatever_the_call_is_about()
    {
        await using EmulatorHost emulator = await StartAsync();

        RawResponse answer = await new TestCall("/lamps/never") { Prefer = "respond-async, example=second" }.SendAsync(emulator);
        answer.Text.ShouldContain("\"second\"");
    }

    [Fact]
    public async Task Without_fallback_only_examples_answer()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(InventedApi.Served());

        (await new TestCall("/lamps/old") { Method = "DELETE" }.SendAsync(emulator)).Status.ShouldBe(200);
        (await new TestCall("/lamps/old").SendAsync(emulator)).Status.ShouldBe(200);
    }

    private static Task<EmulatorHost> StartAsync() => Emulators.StartAsync(InventedApi.Served(), examples: ExampleUse.Fallback);
}
