using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Secrets and addresses that a request must have.</summary>
public sealed class VerificationTests
{
    private const string Second = "another-secret-for-rotation";

    [Theory]
    [InlineData("/hooks/live/{secret}", "/hooks/live/" + Messages.Secret, 204)]
    [InlineData("/hooks/live/{secret}", "/hooks/live/" + Second, 204)]
    [InlineData("/hooks/live/{secret}", "/hooks/live/" + Messages.Secret + "x", 404)]
    [InlineData("/hooks/live/{secret}", "/hooks/live/wrong?secret=" + Messages.Secret, 404)]
    [InlineData("/hooks/live", "/hooks/live?secret=" + Messages.Secret, 204)]
    [InlineData("/hooks/live", "/hooks/live?secret=" + Second, 204)]
    [InlineData("/hooks/live", "/hooks/live?secret=" + Messages.Secret + "&secret=" + Messages.Secret, 404)]
    [InlineData("/hooks/live", "/hooks/live?secret=0123456789ABCDEF-in-an-address", 404)]
    [InlineData("/hooks/live", "/hooks/live?secret=", 404)]
    [InlineData("/hooks/live", "/hooks/live", 404)]
    public async Task A_request_must_contain_one_of_the_secrets(string route, string address, int status)
    {
        await using ServedApp app = await StartAsync(route, options =>
        {
            options.Secrets.Add(Messages.Secret);
            options.Secrets.Add(Second);
        });

        (await app.PostAsync(address, Messages.Of(1))).ShouldBe(status);
        app.Log.Ids.ShouldBe([status == 204 ? 1 : 3]);
    }

    [Fact]
    public async Task The_parameter_of_the_secret_can_have_another_name()
    {
        await using ServedApp app = await StartAsync("/hooks/{key}/live", options =>
        {
            options.SecretParameter = "key";
            options.Secrets.Add(Messages.Secret);
        });

        (await app.PostAsync($"/hooks/{Messages.Secret}/live", Messages.Of(1))).ShouldBe(204);
        (await app.PostAsync($"/hooks/{Second}/live", Messages.Of(2))).ShouldBe(404);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wrong_secret_is_refused_before_the_body_is_read_and_like_an_unknown_address(bool hasPages)
    {
        await using ServedApp app = await ServedApp.StartAsync(
            app =>
            {
                if (hasPages)
                    app.UseStatusCodePages();
                app.MapLiveStationCallbacks(
                    "/hooks/live",
                    LiveStationCallbacks.EventMessages,
                    (_, _) => Task.CompletedTask,
                    options => options.Secrets.Add(Messages.Secret));
            },
            services => services.AddProblemDetails());

        string refused = await RefusalAsync(app, "/hooks/live");

        refused.ShouldStartWith("404");
        refused.ShouldBe(await RefusalAsync(app, "/hooks/unknown"));
    }

    // The trace ID is that of the request.
    private static async Task<string> RefusalAsync(ServedApp app, string address)
    {
        using StringContent body = new("not a message");
        using HttpResponseMessage response = await app.Browser.PostAsync(address, body, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return $"{(int)response.StatusCode} {response.Content.Headers.ContentType} {text.Split("traceId")[0]}";
    }

    [Theory]
    [InlineData("127.0.0.0/8", null, 204)]
    [InlineData("::ffff:127.0.0.0/104", null, 403)]
    [InlineData("10.0.0.0/8", null, 403)]
    [InlineData("10.0.0.0/8", "10.1.2.3", 204)]
    [InlineData("10.0.0.0/8", "::ffff:10.1.2.3", 204)]
    [InlineData("2001:db8::/32", "2001:db8::1", 204)]
    [InlineData("2001:db8::/32", "2001:db9::1", 403)]
    [InlineData("10.0.0.0/8", "", 403)]
    public async Task A_request_must_be_from_an_allowed_address(string network, string? address, int status)
    {
        await using ServedApp app = await ServedApp.StartAsync(app =>
        {
            app.Use((context, next) =>
            {
                if (address is not null)
                    context.Connection.RemoteIpAddress = address.Length == 0 ? null : IPAddress.Parse(address);
                return next(context);
            });
            app.MapLiveStationCallbacks("/hooks/live", LiveStationCallbacks.EventMessages, IgnoreAsync, options =>
                options.AllowedNetworks.Add(IPNetwork.Parse(network)));
        });

        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(status);
    }

    [Fact]
    public async Task Without_the_secret_nobody_learns_that_an_address_is_not_allowed()
    {
        await using ServedApp app = await StartAsync("/hooks/live", options =>
        {
            options.Secrets.Add(Messages.Secret);
            options.AllowedNetworks.Add(IPNetwork.Parse("10.0.0.0/8"));
        });

        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(404);
        (await app.PostAsync("/hooks/live?secret=" + Messages.Secret, Messages.Of(1))).ShouldBe(403);
    }

    [Fact]
    public async Task An_endpoint_without_protection_is_logged_when_it_is_mapped()
    {
        await using ServedApp app = await StartAsync("/hooks/live", configure: null);

        app.Log.All.ShouldHaveSingleItem().Text.ShouldStartWith("Warning Unprotected");
    }

    [Fact]
    public async Task A_short_secret_is_refused_without_showing_it() =>
        (await Should.ThrowAsync<ArgumentException>(
            () => StartAsync("/hooks/live", options => options.Secrets.Add("fifteen-letters"))))
            .Message.ShouldBe("A secret of a callback endpoint must have at least 16 characters. (Parameter 'options')");

    [Fact]
    public async Task A_route_with_the_parameter_requires_a_secret() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => StartAsync("/hooks/live/{secret}", configure: null)))
            .Message.ShouldBe("The route has the parameter 'secret', but the options contain no secret. Add one to 'Secrets'.");

    [Fact]
    public void Later_changes_of_the_options_do_not_affect_a_verifier()
    {
        LiveStationCallbackOptions options = new();
        options.Secrets.Add(Messages.Secret);
        CallbackVerifier verifier = new(options);
        options.Secrets.Clear();

        verifier.AcceptsAll.ShouldBeFalse();
        verifier.Verify(new DefaultHttpContext().Request).ShouldBe(CallbackRefusal.WrongSecret);
    }

    [Fact]
    public void Options_have_bounds()
    {
        LiveStationCallbackOptions options = new();

        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxBytes = 0);
        Should.Throw<ArgumentOutOfRangeException>(() => options.TimeLimit = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.TimeLimit = TimeSpan.FromHours(2));
        Should.Throw<ArgumentException>(() => options.SecretParameter = "");
    }

    private static Task IgnoreAsync(EventMessage message, CancellationToken cancellationToken) => Task.CompletedTask;

    private static Task<ServedApp> StartAsync(string route, Action<LiveStationCallbackOptions>? configure) =>
        ServedApp.StartAsync(app => app.MapLiveStationCallbacks(
            route, LiveStationCallbacks.EventMessages, IgnoreAsync, configure));
}
