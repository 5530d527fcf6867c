using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The published test vectors of signature version 2, each sent as a request.</summary>
public sealed class VectorTests
{
    public static TheoryData<string> Right => [.. Vector.Right.Keys];

    public static TheoryData<string> Wrong => [.. Vector.Wrong.Keys];

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_published_signature_is_accepted_for_its_target(string id)
    {
        RawResponse answer = await SendAsync(Vector.Right[id]);

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_signature_of_another_target_is_rejected(string id)
    {
        RawResponse answer = await SendAsync(Vector.Wrong[id]);

        answer.Verdict.ShouldBe("401/\"200\"");
    }

    private static async Task<RawResponse> SendAsync(Vector vector)
    {
        TestKeys keys = vector.KeyPair == "A" ? TestKeys.A : TestKeys.B;
        TestClock clock = new() { Milliseconds = long.Parse(vector.Timestamp, null) };
        EmulatedApi api = PathApi.Of((vector.Method, vector.Target.Split('?')[0]));
        await using EmulatorHost emulator = await Emulators.StartAsync(api, keys, clock);
        return await new TestCall(vector.Target)
        {
            Method = vector.Method,
            Keys = keys,
            Timestamp = vector.Timestamp,
            Signature = vector.Signature,
            Body = vector.Method == "GET" ? [] : """{"not":"covered"}"""u8.ToArray(),
        }.SendAsync(emulator);
    }
}
