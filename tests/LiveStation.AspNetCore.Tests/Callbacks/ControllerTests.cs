using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>A controller verifies and reads messages with the separate calls.</summary>
public sealed class ControllerTests
{
    private readonly List<EventMessage> _handled = [];

    [Theory]
    [InlineData("/hooks/" + Messages.Secret, 204)]
    [InlineData("/hooks/wrong", 404)]
    public async Task A_controller_receives_messages(string address, int status)
    {
        await using ServedApp app = await StartAsync();

        (await app.PostAsync(address, Messages.Of(1))).ShouldBe(status);

        _handled.ShouldBe(status == 204 ? [Messages.Of(1)] : []);
    }

    [Fact]
    public async Task An_unreadable_message_in_a_controller_is_a_bad_request()
    {
        await using ServedApp app = await StartAsync();
        using StringContent body = new("{}");

        using HttpResponseMessage response =
            await app.Browser.PostAsync("/hooks/" + Messages.Secret, body, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(400);
    }

    private Task<ServedApp> StartAsync() => ServedApp.StartAsync(
        app =>
        {
            app.UseExceptionHandler();
            app.MapControllers();
        },
        services =>
        {
            LiveStationCallbackOptions options = new();
            options.Secrets.Add(Messages.Secret);
            services.AddSingleton(new CallbackVerifier(options)).AddSingleton(_handled).AddLiveStationProblemDetails();
            services.AddControllers().ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(HooksController).Assembly));
                parts.FeatureProviders.Add(new NestedControllers());
            });
        });

    [ApiController]
    [Route("hooks")]
    private sealed class HooksController(CallbackVerifier verifier, List<EventMessage> handled) : ControllerBase
    {
        [HttpPost("{secret}")]
        public async Task<IActionResult> PostAsync(CancellationToken cancellationToken)
        {
            if (verifier.Verify(Request) != CallbackRefusal.None)
                return NotFound();
            handled.Add(await LiveStationCallbacks.EventMessages.ReadAsync(
                Request.BodyReader, maxBytes: 65_536, cancellationToken: cancellationToken));
            return NoContent();
        }
    }

    /// <summary>Finds the controller although it is nested.</summary>
    private sealed class NestedControllers : ControllerFeatureProvider
    {
        protected override bool IsController(System.Reflection.TypeInfo typeInfo) => typeInfo.AsType() == typeof(HooksController);
    }
}
