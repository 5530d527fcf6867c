using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>Rules for faults, in process and over HTTP.</summary>
public sealed class FaultRuleTests
{
    [Fact]
    public async Task A_rule_affects_one_operation_and_as_many_requests_as_its_count()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        emulator.Faults.Add(new FaultRule(Fault.Page(503)) { Operation = "listChannelEvents", Count = 2 });

        List<int> statuses = [];
        foreach (string target in new[] { Targets.Channel, Targets.Events, Targets.Events, Targets.Events })
            statuses.Add((await new TestCall(target).SendAsync(emulator)).Status);

        statuses.ShouldBe([200, 503, 503, 200]);
    }

    [Fact]
    public void A_seed_determines_which_requests_a_probability_affects()
    {
        FaultPlan first = Plan(seed: 1), same = Plan(seed: 1), other = Plan(seed: 2);
        string pattern = Pattern(first);

        Pattern(same).ShouldBe(pattern);
        Pattern(other).ShouldNotBe(pattern);
        pattern.Count(c => c == 'x').ShouldBeInRange(40, 80);

        static FaultPlan Plan(int seed) => new FaultPlan().Add(new FaultRule(Fault.Dropped()) { Probability = 0.3, Seed = seed });

        static string Pattern(FaultPlan plan) =>
            string.Concat(Enumerable.Range(0, 200).Select(_ => plan.Take("any") is null ? '.' : 'x'));
    }

    [Fact]
    public void Single_faults_come_before_rules_and_Clear_removes_both()
    {
        Fault single = Fault.Empty(), always = Fault.Dropped();
        FaultPlan plan = new FaultPlan().Add(new FaultRule(always)).Add(single);

        plan.Take(null).ShouldBeSameAs(single);
        plan.Take(null).ShouldBeSameAs(always);
        plan.Clear();
        plan.Take(null).ShouldBeNull();
    }

    [Fact]
    public void Invalid_rules_are_rejected_when_they_are_created()
    {
        Should.Throw<ArgumentNullException>(() => new FaultRule(null!));
        Should.Throw<ArgumentNullException>(() => new FaultPlan().Add((FaultRule)null!));
        Should.Throw<ArgumentOutOfRangeException>(() => new FaultRule(Fault.Dropped()) { Count = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => new FaultRule(Fault.Dropped()) { Probability = 1.1 });
    }

    [Fact]
    public async Task A_response_of_the_wrong_kind_has_the_same_members_with_other_JSON_types()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        RawResponse right = await new TestCall(Targets.Channel).SendAsync(emulator);
        emulator.Faults.Add(Fault.WrongKind());

        RawResponse wrong = await new TestCall(Targets.Channel).SendAsync(emulator);

        JsonElement expected = JsonElement.Parse(right.Body).GetProperty("content"), content = JsonElement.Parse(wrong.Body).GetProperty("content");
        content.EnumerateObject().Select(member => member.Name).ShouldBe(expected.EnumerateObject().Select(member => member.Name));
        content.GetProperty("channelId").ValueKind.ShouldBe(JsonValueKind.Object);
        content.GetProperty("instanceNo").ValueKind.ShouldBe(JsonValueKind.String);
        content.GetProperty("alertOn").ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public async Task A_rule_that_affects_no_more_requests_is_not_kept()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        await control.PostAsync("faults", """{"kind":"throttled","count":1}""");
        WeakReference rule = Weak(emulator);

        (await new TestCall(Targets.Channel).SendAsync(emulator)).Status.ShouldBe(429);

        for (int i = 0; i < 10 && rule.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            // The request that it affected has ended before the next one.
            await control.GetAsync("faults");
        }
        rule.IsAlive.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"kind":"throttled"}""", "429/\"410\"")]
    [InlineData("""{"kind":"server-error","status":503}""", "503/250000")]
    [InlineData("""{"kind":"gateway","code":430}""", "413/\"430\"")]
    [InlineData("""{"kind":"service","code":250005,"status":418}""", "418/250005")]
    public async Task Errors_are_injected_over_HTTP(string rule, string verdict)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        await control.PostAsync("faults", rule);

        (await new TestCall(Targets.Channel).SendAsync(emulator)).Verdict
            .ShouldBe(verdict.Replace("250000", $"{LiveStationErrorCodes.ServiceFailure}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"kind":"html","status":504}""", "504 text/html")]
    [InlineData("""{"kind":"empty","status":204}""", "204 ")]
    [InlineData("""{"kind":"truncated","bytes":15}""", "200 application/json;charset=utf-8 15")]
    [InlineData("""{"kind":"broken-off","bytes":3}""", "200 application/json;charset=utf-8 3")]
    [InlineData("""{"kind":"wrong-kind"}""", "200 application/json;charset=utf-8")]
    [InlineData("""{"kind":"delay","delay":5}""", "200 application/json;charset=utf-8")]
    public async Task Damaged_responses_are_injected_over_HTTP(string rule, string shape)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        await control.PostAsync("faults", rule);

        RawResponse response = await new TestCall(Targets.Channel).SendAsync(emulator);
        $"{response.Status} {response.Headers["content-type"].FirstOrDefault()} {response.Body.Length}".ShouldStartWith(shape);
    }

    [Fact]
    public async Task A_reset_connection_is_injected_over_HTTP_and_recorded_without_a_status()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        await control.PostAsync("faults", """{"kind":"reset"}""");

        (await new TestCall(Targets.Channel).ExchangeAsync(emulator)).ShouldBeEmpty();

        JsonElement request = (await control.GetAsync("requests")).GetProperty("requests")[0];
        request.GetProperty("status").ValueKind.ShouldBe(JsonValueKind.Null);
        request.GetProperty("answeredBy").GetString().ShouldBe("fault");
        request.GetProperty("reason").GetString().ShouldBe("dropped");
    }

    [Fact]
    public async Task Rules_are_listed_with_what_remains_and_can_be_removed()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        JsonElement added = await control.PostAsync("faults", """{"kind":"html","operation":"getReStreamChannel","count":3}""");
        emulator.Faults.Add(new FaultRule(Fault.Dropped()) { Operation = "createChannel", Probability = 0.5 });
        await new TestCall(Targets.Channel).SendAsync(emulator);

        JsonElement[] rules = [.. (await control.GetAsync("faults")).GetProperty("faults").EnumerateArray()];

        added.GetProperty("number").GetInt32().ShouldBe(1);
        rules.Select(rule => rule.GetProperty("kind").GetString()).ShouldBe(["html", "reset"]);
        rules[0].GetProperty("remaining").GetInt32().ShouldBe(2);
        rules[0].GetProperty("applied").GetInt32().ShouldBe(1);
        (await control.SendAsync(HttpMethod.Delete, "faults/1")).Json.GetProperty("faults").GetArrayLength().ShouldBe(1);
        (await control.RefusedAsync(HttpMethod.Delete, "faults/1")).ShouldBe("404 There is no fault 1. Get the numbers from /_emulator/faults.");
        (await control.SendAsync(HttpMethod.Delete, "faults")).Json.GetProperty("faults").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("{}", "400 The body must be a JSON object with these members: kind,")]
    [InlineData("""{"kind":"flood"}""", "400 Specify kind as one of these: delay, reset, throttled,")]
    [InlineData("""{"kind":"reset","operation":"fly"}""", "400 There is no operation fly.")]
    [InlineData("""{"kind":"html","status":99}""", "400 Specify status as a number from 200 to 599.")]
    [InlineData("""{"kind":"gateway","code":250005}""", "400 Specify code as an error code of the gateway that the spec defines.")]
    [InlineData("""{"kind":"service"}""", "400 Specify code as an error code of the service that the spec defines.")]
    [InlineData("""{"kind":"delay","delay":-1}""", "400 Specify count as at least 1,")]
    [InlineData("""{"kind":"delay","delay":1e300}""", "400 Specify count as at least 1,")]
    [InlineData("""{"kind":"reset","probability":2}""", "400 Specify count as at least 1,")]
    public async Task An_invalid_rule_is_refused_with_what_to_do(string body, string refusal)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);

        (await control.RefusedAsync(HttpMethod.Post, "faults", body)).ShouldStartWith(refusal);
    }

    // A method of its own: the test must not hold the rule.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Weak(EmulatorHost emulator) => emulator.Faults.Rules(active => new WeakReference(active.Rule)).Single();
}
