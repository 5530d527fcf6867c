using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Messages that an endpoint receives and how it responds.</summary>
public sealed class EndpointTests
{
    private readonly ConcurrentQueue<EventMessage> _handled = new();

    [Fact]
    public async Task A_message_is_passed_to_the_handler_and_accepted()
    {
        await using ServedApp app = await StartAsync();

        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(204);

        _handled.ShouldHaveSingleItem().ShouldBe(Messages.Of(1));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task The_content_type_does_not_matter_because_the_facts_do_not_specify_it(string? type)
    {
        await using ServedApp app = await StartAsync();

        (await PostAsync(app, """{"id":"7","event":"SUNRISE","kind":"LIVE"}""", type)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        EventMessage message = _handled.ShouldHaveSingleItem();
        (message.Id, message.EventCode.UnknownValue).ShouldBe((7, "SUNRISE"));
        message.UnknownMembers.Keys.ShouldBe(["kind"]);
    }

    [Fact]
    public async Task A_message_that_was_handled_is_accepted_and_not_handled_again()
    {
        await using ServedApp app = await StartAsync();

        int[] statuses =
        [
            await app.PostAsync("/hooks/live", Messages.Of(1)),
            await app.PostAsync("/hooks/live", Messages.Of(1)),
            await app.PostAsync("/hooks/live", Messages.Of(2)),
        ];

        statuses.ShouldBe([204, 204, 204]);
        _handled.Select(message => message.Id).ShouldBe([1, 2]);
        app.Log.Ids.ShouldBe([8, 1, 2, 1]);
    }

    [Fact]
    public async Task Two_endpoints_each_handle_a_message()
    {
        await using ServedApp app = await ServedApp.StartAsync(app =>
        {
            app.MapLiveStationCallbacks("/one", LiveStationCallbacks.EventMessages, HandleAsync);
            app.MapLiveStationCallbacks("/two", LiveStationCallbacks.EventMessages, HandleAsync);
        });

        await app.PostAsync("/one", Messages.Of(1));
        await app.PostAsync("/two", Messages.Of(1));

        _handled.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_groups_of_routes_each_handle_a_message_of_the_same_route()
    {
        await using ServedApp app = await ServedApp.StartAsync(app =>
        {
            app.MapGroup("/accounts/one").MapLiveStationCallbacks("/live", LiveStationCallbacks.EventMessages, HandleAsync);
            app.MapGroup("/accounts/two").MapLiveStationCallbacks("/live", LiveStationCallbacks.EventMessages, HandleAsync);
        });

        await app.PostAsync("/accounts/one/live", Messages.Of(1));
        await app.PostAsync("/accounts/two/live", Messages.Of(1));

        _handled.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_secret_in_the_prefix_of_a_group_needs_a_secret_in_the_options()
    {
        InvalidOperationException refused = await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await using ServedApp app = await ServedApp.StartAsync(app => app.MapGroup("/hooks/{secret}")
                .MapLiveStationCallbacks("/live", LiveStationCallbacks.EventMessages, HandleAsync));
            await app.PostAsync("/hooks/anything/live", Messages.Of(1)).ContinueWith(
                sent => sent.Result == 500 ? throw new InvalidOperationException("The route has the parameter 'secret'") : sent.Result,
                TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
        });

        refused.Message.ShouldStartWith("The route has the parameter 'secret'");
        _handled.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_whose_handler_throws_an_exception_is_handled_when_it_is_sent_again()
    {
        int attempts = 0;
        await using ServedApp app = await ServedApp.StartAsync(app => app.MapLiveStationCallbacks(
            "/hooks/live",
            LiveStationCallbacks.EventMessages,
            (message, token) => ++attempts == 1 ? throw new FormatException("broken") : HandleAsync(message, token)));

        using HttpResponseMessage failed = await app.SendAsync("/hooks/live", Messages.Of(1));
        string body = await failed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        int second = await app.PostAsync("/hooks/live", Messages.Of(1));

        ((int)failed.StatusCode, second).ShouldBe((500, 204));
        body.ShouldNotContain("broken");
        failed.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        app.Log.Ids.ShouldBe([8, 5, 1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":5}")]
    [InlineData("{\"id\":1,\"event\":\"PUBLISH_START\"")]
    public async Task A_body_that_is_not_a_message_is_refused_with_problem_details(string body)
    {
        await using ServedApp app = await StartAsync();

        using HttpResponseMessage response = await PostAsync(app, body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        problem.ToJsonString().ShouldBe("""{"title":"Bad Request","status":400,"detail":"The body is not a valid message."}""");
        _handled.ShouldBeEmpty();
        app.Log.Ids.ShouldBe([8, 4]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_larger_than_allowed_is_refused(bool isLengthKnown)
    {
        await using ServedApp app = await StartAsync();
        string large = "{\"id\":1,\"event\":\"PUBLISH_START\",\"x\":\"" + new string('x', 1_000) + "\"}";
        using HttpRequestMessage request = new(HttpMethod.Post, "/hooks/live");
        request.Content = new StringContent(large);
        request.Headers.TransferEncodingChunked = !isLengthKnown;

        using HttpResponseMessage response = await app.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        _handled.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_registered_handler_has_services_of_the_message()
    {
        await using ServedApp app = await ServedApp.StartAsync(
            app => app.MapLiveStationCallbacks("/hooks/live", LiveStationCallbacks.EventMessages),
            services => services.AddSingleton(_handled).AddScoped<Part>()
                .AddScoped<ILiveStationCallbackHandler<EventMessage>, Handler>());

        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(204);
        (await app.PostAsync("/hooks/live", Messages.Of(2))).ShouldBe(204);

        _handled.Select(message => message.ChannelId).ShouldBe(["open", "disposed", "open", "disposed"]);
    }

    [Fact]
    public async Task Without_a_registered_handler_the_app_does_not_start() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => ServedApp.StartAsync(
            app => app.MapLiveStationCallbacks("/hooks/live", LiveStationCallbacks.EventMessages)))).Message
            .ShouldBe("No service 'ILiveStationCallbackHandler<EventMessage>' is registered. Register one, or pass a delegate.");

    [Fact]
    public async Task The_endpoint_can_be_configured_like_any_other()
    {
        await using ServedApp app = await ServedApp.StartAsync(app =>
            app.MapGroup("/hooks").MapLiveStationCallbacks("/live", LiveStationCallbacks.EventMessages, HandleAsync)
                .RequireHost("nowhere.example"));

        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(404);
    }

    [Fact]
    public async Task Drift_is_reported()
    {
        ConcurrentQueue<ApiDrift> drifts = new();
        await using ServedApp app = await ServedApp.StartAsync(app => app.MapLiveStationCallbacks(
            "/hooks/live", LiveStationCallbacks.EventMessages, HandleAsync, options => options.OnDrift = drifts.Enqueue));

        await PostAsync(app, """{"id":7,"event":"PUBLISH_START","kind":"LIVE"}""");

        drifts.ShouldContain(drift => drift.Kind == ApiDriftKind.UnknownMember && drift.JsonPath == "$.kind");
    }

    private static async Task<HttpResponseMessage> PostAsync(ServedApp app, string body, string? type = "application/json")
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type ?? "");
        return await app.Browser.PostAsync("/hooks/live", content, TestContext.Current.CancellationToken);
    }

    private Task<ServedApp> StartAsync() => ServedApp.StartAsync(app => app.MapLiveStationCallbacks(
        "/hooks/live", LiveStationCallbacks.EventMessages, HandleAsync, options => options.MaxBytes = 500));

    private Task HandleAsync(EventMessage message, CancellationToken cancellationToken)
    {
        _handled.Enqueue(message);
        return Task.CompletedTask;
    }

    private sealed class Part(ConcurrentQueue<EventMessage> handled) : IDisposable
    {
        public void Use() => handled.Enqueue(Messages.Of(0) with { ChannelId = "open" });

        public void Dispose() => handled.Enqueue(Messages.Of(0) with { ChannelId = "disposed" });
    }

    private sealed class Handler(Part part) : ILiveStationCallbackHandler<EventMessage>
    {
        public Task HandleAsync(EventMessage message, CancellationToken cancellationToken)
        {
            part.Use();
            return Task.CompletedTask;
        }
    }
}
