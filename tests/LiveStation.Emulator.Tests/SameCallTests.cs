using System.Text;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>
/// Equivalent calls with different characters. None of these examples is the default response of its operation.
/// </summary>
public sealed class SameCallTests(SharedEmulator emulator) : IClassFixture<SharedEmulator>
{
    [Theory]
    [InlineData("{", " {\n ")]
    [InlineData("{\"channelName\":\"news_rehearsal\",", "{")]
    [InlineData("rehearsal", "\\u0072ehearsal")]
    [InlineData("5124", "\"5124\"")]
    [InlineData("5124", "5.124e3")]
    [InlineData("\"qualitySetId\"", "\"qualitySetId\":1,\"qualitySetId\"")]
    [InlineData("false", "\"false\"")]
    [InlineData("\"NO_RECORD\"", "\"NO_RECORD\",\"format\":null,\"other\":[1]")]
    [InlineData("{\"channelName\"", "{\"other\":{},\"drm\":null,\"channelName\"")]
    public async Task An_equivalent_body_is_the_same_call(string part, string instead)
    {
        SpecExample example = SpecModel.Examples["createChannel/the-least-with-a-cdn-that-exists"];
        // If the replacement removes the name from the beginning, the name is appended at the end.
        string body = example.Example.Request.ShouldNotBeNull().Replace(part, instead, StringComparison.Ordinal);
        if (!body.Contains("channelName", StringComparison.Ordinal))
            body = $"{body[..^1]},\"channelName\":\"news_rehearsal\"}}";
        body.ShouldNotBe(example.Example.Request);

        await ShouldAnswerAsync(example, example.Call() with { Body = Encoding.UTF8.GetBytes(body) });
    }

    [Theory]
    [InlineData("pageNo=2&pageSizeNo=2")]
    [InlineData("pageNo=02&pageSizeNo=2.0")]
    [InlineData("pageNo=%32&pageSizeNo=2")]
    [InlineData("pageNo=2&pageSizeNo=2&other=3")]
    [InlineData("pageNo=2&pageSizeNo=2&pageNo=1")]
    [InlineData("pageSizeNo=2&channelStatus=&pageNo=2&")]
    public async Task An_equivalent_query_is_the_same_call(string query)
    {
        SpecExample example = SpecModel.Examples["listChannels/the-last-of-three"];

        await ShouldAnswerAsync(example, example.Call() with { Target = $"/api/v2/channels?{query}" });
    }

    [Theory]
    [InlineData("ls-20260822183000-hAn7G/snapshot/88120")]
    [InlineData("ls-20260822183000-hAn7G/snapshot/088120")]
    [InlineData("ls%2D20260822183000%2DhAn7G/snapshot/%388120")]
    public async Task An_equivalent_path_is_the_same_call(string path)
    {
        SpecExample example = SpecModel.Examples["getSnapshot/half-an-hour-of-the-concert"];

        await ShouldAnswerAsync(example, example.Call() with { Target = $"/api/v2/channels/{path}" });
    }

    [Theory]
    [InlineData("ls-20260822183000-hAn7G/snapshot/88119", "snapshotId")]
    [InlineData("ls-20260822183000-HAN7G/snapshot/88120", "channelId")]
    public async Task A_path_with_another_value_is_another_call(string path, string name)
    {
        SpecExample example = SpecModel.Examples["getSnapshot/half-an-hour-of-the-concert"];

        TestCall call = example.Call() with { Target = $"/api/v2/channels/{path}" };
        RawResponse answer = await call.SendAsync(emulator.Host);

        answer.Text.ShouldContain($"No such {name} was found.");
    }

    private async Task ShouldAnswerAsync(SpecExample example, TestCall call)
    {
        RawResponse answer = await call.SendAsync(emulator.Host);

        answer.Text.ShouldBe(example.Example.Body);
    }
}
