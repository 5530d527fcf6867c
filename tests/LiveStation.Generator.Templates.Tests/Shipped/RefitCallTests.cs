using System.Net;
using System.Text.Json;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Refit.Consumer.Rest;
using LiveStation.Tests.Shared;
using Refit;
using Odd = LiveStation.Refit.Consumer.Odd.Rest;

namespace LiveStation.Generator.Templates.Tests.Shipped;

/// <summary>Calls through the interfaces that the templates <c>refit</c> write.</summary>
public sealed class RefitCallTests
{
    private const string Key = "ACCESS", SecretKey = "Not-To-Be-Seen";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Odd_names_and_values_are_sent_as_they_are_on_the_wire()
    {
        PreparedHandler handler = new(HttpStatusCode.OK, """{"the-content":[],"a total":0}""");

        await OddClient(handler).ListPageAsync(
            true, Odd.Word.Literal, TimeSpan.FromMinutes(3), page: 1, cancellationToken: Token);

        handler.Sent.ShouldBe("GET https://odd.example/v1/things?new%20one=true&default=%24%7Bx%7D%60&hold=3&page%20no=1");
    }

    [Fact]
    public async Task A_body_is_compact_and_escapes_only_what_JSON_requires()
    {
        PreparedHandler handler = new(HttpStatusCode.OK, """{"the-content":{}}""");

        await OddClient(handler).NewAsync("a/b c", new Odd.Options
        {
            Request = new Odd.Get { Id = "한글 \"x\" </script>" },
            Rest = TimeSpan.FromMinutes(2),
            At = new DateTimeOffset(2026, 1, 1, 18, 4, 5, TimeSpan.Zero),
        }, Token);

        handler.Sent.ShouldBe(
            """POST https://odd.example/v1/things/a%2Fb%20c {"request":{"id":"한글 \"x\" </script>"},"rest":2,"at":"20260102030405"}""");
    }

    [Fact]
    public async Task A_response_keeps_unknown_values_and_does_without_missing_ones()
    {
        PreparedHandler handler = new(
            HttpStatusCode.OK, """{"the-content":{"a":{"id":"q","word":"NEWER","wait":"5","hold":7,"made":"20260102030405","__proto__":"p"}}}""");

        Odd.Query read = (await OddClient(handler).NewAsync("a", new Odd.Options { Request = new Odd.Get { Id = "" } }, Token)).Content["a"];

        (read.Id, read.Word.ToString(), read.Wait, read.Hold, read.Made, read.Proto).ShouldBe((
            "q", "NEWER", TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(7), new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(9)), "p"));
        (read.Token, read.Names.Count, read.Inner, read.Shared, read.Page).ShouldBe(("", 0, null, null, null));
        read.Promise.Then.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_that_would_be_that_of_another_operation_is_not_sent(string id)
    {
        PreparedHandler handler = new(HttpStatusCode.OK, "{}");

        await Should.ThrowAsync<ArgumentException>(() => Client(handler).GetAsync(id, Token));

        handler.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"error":{"errorCode":250004,"message":"no ls-1","errorName":"NOT_FOUND"}}""", 250004, "no ls-1")]
    [InlineData("""{"error":{"errorCode":"300","message":"Not Found Exception","details":"URL not found."}}""", 300, "Not Found Exception")]
    [InlineData("<html>", null, null)]
    [InlineData("""["error"]""", null, null)]
    public async Task An_error_has_its_code_and_its_message_is_not_that_of_the_server(string body, int? code, string? text)
    {
        LiveStationException error = await Should.ThrowAsync<LiveStationException>(
            () => Client(new PreparedHandler(HttpStatusCode.NotFound, body)).GetAsync("ls-1", Token));

        (error.StatusCode, error.Code, error.ServerMessage).ShouldBe((HttpStatusCode.NotFound, code, text));
        error.ToString().ShouldNotContain("ls-1");
        error.ToString().ShouldNotContain(SecretKey);
        error.Message.ShouldBe("The API returned HTTP 404 " + (code is null ? "without an error code." : $"with the error code {code}."));
    }

    [Fact]
    public async Task A_response_with_an_error_instead_of_the_result_is_no_success() => await Should.ThrowAsync<ApiException>(
        () => Client(new PreparedHandler(HttpStatusCode.OK, """{"error":{"errorCode":250004}}""")).GetAsync("ls-1", Token));

    [Fact]
    public void No_text_of_a_type_contains_a_secret()
    {
        Odd.Query read = JsonSerializer.Deserialize("""{"token":"hidden"}""", Odd.OddJsonContext.Default.Query)!;

        read.Token.ShouldBe("hidden");
        read.ToString()!.ShouldNotContain("hidden");
    }

    private static IChannelsApi Client(HttpMessageHandler handler) => RestService.For<IChannelsApi>(
        new HttpClient(new LiveStationSigningHandler(Key, SecretKey, clock: new ExampleClock()) { InnerHandler = handler })
        {
            BaseAddress = LiveStationZones.Public.BaseAddress,
        },
        LiveStationRefit.Settings());

    private static Odd.IThingsApi OddClient(HttpMessageHandler handler) => RestService.For<Odd.IThingsApi>(
        new HttpClient(new Odd.OddSigningHandler(Key, SecretKey, clock: new ExampleClock()) { InnerHandler = handler })
        {
            BaseAddress = Odd.OddZones.Public.BaseAddress,
        },
        Odd.OddRefit.Settings());
}
