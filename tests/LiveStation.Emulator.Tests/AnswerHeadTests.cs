using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The headers of every response.</summary>
public sealed class AnswerHeadTests
{
    public static TheoryData<string> AllKinds => [Targets.Channel, Targets.UnknownChannel, "/nowhere"];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public async Task Every_response_has_a_unique_trace_id(string target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        string first = (await new TestCall(target).SendAsync(emulator)).Header("x-ncp-trace-id");
        string second = (await new TestCall(target).SendAsync(emulator)).Header("x-ncp-trace-id");

        first.ShouldMatch("^[a-z2-7]{26}$");
        second.ShouldMatch("^[a-z2-7]{26}$");
        second.ShouldNotBe(first);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public async Task Every_response_is_JSON_in_UTF_8_with_the_headers_of_the_service(string target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(target).SendAsync(emulator);

        answer.Header("content-type").ShouldBe("application/json;charset=utf-8");
        answer.Header("x-ncp-apigw-request-id").ShouldNotBeEmpty();
        answer.Header("server").ShouldBe("nginx");
        answer.Header("access-control-allow-origin").ShouldBe("*");
        answer.Header("content-length").ShouldBe($"{answer.Body.Length}");
    }

    [Fact]
    public async Task The_date_is_that_of_the_emulators_clock_so_that_clients_can_correct_their_clocks()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(clock: new TestClock { Milliseconds = 0 });

        RawResponse answer = await new TestCall(Targets.Channel).SendAsync(emulator);

        answer.Header("date").ShouldBe("Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
