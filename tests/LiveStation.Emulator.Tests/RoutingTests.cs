using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The operation that a request target is routed to.</summary>
public sealed class RoutingTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/v2")]
    [InlineData("/api/v2/")]
    [InlineData("/api/v2/re-stream/channels/")]
    [InlineData("/api/v2/re-stream/channels/one/two")]
    [InlineData("/api/v2/Re-Stream/channels/one")]
    [InlineData("/api/v3/re-stream/channels/one")]
    [InlineData("/api/v2re-stream/channels/one")]
    [InlineData("/api/v2/x/../re-stream/channels/one")]
    [InlineData("/re-stream/channels/one")]
    public async Task An_unknown_route_is_an_error_of_the_gateway(string target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(target).SendAsync(emulator);

        answer.Verdict.ShouldBe("404/\"300\"");
    }

    [Fact]
    public async Task A_trailing_slash_is_a_different_route()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(Targets.Channel + "/").SendAsync(emulator);

        answer.Verdict.ShouldBe("404/\"300\"");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("HEAD2")]
    public async Task A_known_path_with_another_method_is_an_unknown_route(string method)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(Targets.Channel) { Method = method }.SendAsync(emulator);

        answer.Verdict.ShouldBe("404/\"300\"");
    }

    [Fact]
    public async Task An_unknown_route_is_reported_before_authentication()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        TestCall call = new("/nowhere") { Without = ["x-ncp-apigw-signature-v2"] };
        RawResponse answer = await call.SendAsync(emulator);

        answer.Verdict.ShouldBe("404/\"300\"");
    }

    [Theory]
    [InlineData("/a/1/word", "/a/{id}/word 1")]
    [InlineData("/a/1/other", "/a/{id}/{any} 1 other")]
    [InlineData("/a/fixed/other", "/a/fixed/{any} other")]
    [InlineData("/a/fixed/word", "/a/fixed/{any} word")]
    public async Task Literal_segments_take_precedence_over_placeholders_from_left_to_right(string target, string route)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(
            PathApi.Of(("GET", "/a/{id}/{any}"), ("GET", "/a/{id}/word"), ("GET", "/a/fixed/{any}")));

        RawResponse answer = await new TestCall(target).SendAsync(emulator);

        answer.Text.ShouldBe($$"""{"content":"{{route}}"}""");
    }

    [Theory]
    [InlineData("%EC%B1%84%EB%84%90", "채널")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("a%20b+c", "a b+c")]
    [InlineData("%2525", "%25")]
    public async Task A_path_value_is_decoded_once_and_separately(string segment, string value)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(PathApi.Of(("GET", "/a/{id}/end")));

        RawResponse answer = await new TestCall($"/a/{segment}/end").SendAsync(emulator);

        answer.Text.ShouldBe($$"""{"content":"/a/{id}/end {{value}}"}""");
    }

    [Theory]
    [InlineData("/api/v2/re-stream/channels/%EC%B1")]
    [InlineData("/api/v2/re-stream/channels/%C0%AF")]
    [InlineData("/api/v2/re-stream/channels/one?name=%zz")]
    [InlineData("/api/v2/re-stream/channels/one?name=%FF")]
    [InlineData("/api/v2/re-stream/channels/one?%4")]
    public async Task A_path_or_query_that_is_not_UTF_8_is_a_bad_request(string target)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(target).SendAsync(emulator);

        answer.Verdict.ShouldBe("400/\"100\"");
    }

    [Fact]
    public async Task A_query_of_encoded_UTF_8_is_accepted()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();

        RawResponse answer = await new TestCall(Targets.Channel + "?name=%EC%B1%84+b&?=%2F").SendAsync(emulator);

        answer.Status.ShouldBe(200, answer.Text);
    }

    [Fact]
    public async Task Two_operations_of_the_same_shape_prevent_the_start()
    {
        InvalidOperationException exception = await Should.ThrowAsync<InvalidOperationException>(
            () => Emulators.StartAsync(PathApi.Of(("GET", "/a/{id}"), ("GET", "/a/{other}"))));

        exception.Message.ShouldBe("GET /a/{other} and GET /a/{id} have the same method and route pattern.");
    }
}
