using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using LiveStation.Aspire.Hosting.Running;

namespace LiveStation.Aspire.Hosting.Commands;

/// <summary>The commands of an emulator in the dashboard.</summary>
/// <param name="runner">Runs the emulator.</param>
/// <param name="resource">The resource.</param>
internal sealed class EmulatorCommands(EmulatorRunner runner, LiveStationResource resource)
{
    /// <summary>The name of the command that lets requests fail.</summary>
    public const string Fail = "fail-requests";

    /// <summary>The name of the command that ends it.</summary>
    public const string Recover = "stop-failures";

    private const string Failure = """{ "kind": "server-error", "status": 503, "probability": 0.3333333333333333 }""";

    /// <summary>Adds the commands to the resource.</summary>
    /// <param name="builder">The builder of the resource.</param>
    public void AddTo(IResourceBuilder<LiveStationResource> builder)
    {
        builder
            .WithCommand(KnownResourceCommands.StartCommand, "Start", StartAsync, new CommandOptions
            {
                Description = "Starts the emulator, on the same port as before.",
                IconName = "Play",
                IconVariant = IconVariant.Filled,
                IsHighlighted = true,
                UpdateState = context => IsStopped(context) ? ResourceCommandState.Enabled : ResourceCommandState.Hidden,
            })
            .WithCommand(KnownResourceCommands.StopCommand, "Stop", StopAsync, new CommandOptions
            {
                Description = "Stops the emulator. Its state is lost, unless there is a data file.",
                IconName = "Stop",
                IconVariant = IconVariant.Filled,
                IsHighlighted = true,
                UpdateState = context => IsStopped(context) ? ResourceCommandState.Hidden : EnabledWhileRunning(context),
            })
            .WithCommand("reset", "Reset", ResetAsync, new CommandOptions
            {
                Description = "Deletes all resources of the emulator, resets its clock, and clears faults, requests and callbacks.",
                ConfirmationMessage = "Delete everything that the emulator contains?",
                IconName = "Delete",
                UpdateState = EnabledWhileRunning,
            })
            .WithCommand("fill-broadcast", "Fill with a broadcast", FillAsync, new CommandOptions
            {
                Description = "Plays the scenario 'broadcast': a channel on air with events and recordings, and a re-stream channel.",
                IconName = "VideoClip",
                UpdateState = EnabledWhileRunning,
            });
        AddClock(builder, "advance-minute", "Advance the clock by 1 minute", TimeSpan.FromMinutes(1));
        AddClock(builder, "advance-hour", "Advance the clock by 1 hour", TimeSpan.FromHours(1));
        AddFailures(builder);
    }

    private void AddClock(IResourceBuilder<LiveStationResource> builder, string name, string title, TimeSpan time) => builder.WithCommand(
        name,
        title,
        context => DoAsync(context, control => control.PostAsync(
            "clock", $$"""{ "advance": {{(int)time.TotalSeconds}} }""", context.CancellationToken)),
        new CommandOptions
        {
            Description = "Moves the emulator's clock. What is due by then happens: channels become ready, recordings advance.",
            IconName = "Clock",
            UpdateState = EnabledWhileRunning,
        });

    private void AddFailures(IResourceBuilder<LiveStationResource> builder) => builder
        .WithCommand(Fail, "Fail 1 in 3 requests", FailAsync, new CommandOptions
        {
            Description = "Responds with status 503 to 1 in 3 requests, to try the retries of clients.",
            IconName = "Warning",
            UpdateState = context => runner.FailureRule is null ? EnabledWhileRunning(context) : ResourceCommandState.Hidden,
        })
        .WithCommand(Recover, "Stop failing requests", RecoverAsync, new CommandOptions
        {
            Description = "Responds normally to all requests again.",
            IconName = "Checkmark",
            UpdateState = context => runner.FailureRule is null ? ResourceCommandState.Hidden : EnabledWhileRunning(context),
        });

    private async Task<ExecuteCommandResult> StartAsync(ExecuteCommandContext context) =>
        await runner.StartAsync(context.Services, context.CancellationToken)
            ? CommandResults.Success()
            : CommandResults.Failure("The emulator could not start. Its log contains the reason.");

    private async Task<ExecuteCommandResult> StopAsync(ExecuteCommandContext context)
    {
        await runner.StopAsync(context.Services);
        return CommandResults.Success();
    }

    private Task<ExecuteCommandResult> ResetAsync(ExecuteCommandContext context) => DoAsync(context, async control =>
    {
        await control.PostAsync("reset", "{}", context.CancellationToken);
        runner.FailureRule = null;
    });

    private Task<ExecuteCommandResult> FillAsync(ExecuteCommandContext context) => DoAsync(context, control =>
        control.PostAsync("scenario", """{ "name": "broadcast" }""", context.CancellationToken));

    private Task<ExecuteCommandResult> FailAsync(ExecuteCommandContext context) => DoAsync(context, async control =>
    {
        JsonElement rule = await control.PostAsync("faults", Failure, context.CancellationToken);
        runner.FailureRule = rule.GetProperty("number").GetInt32();
    });

    private Task<ExecuteCommandResult> RecoverAsync(ExecuteCommandContext context) => DoAsync(context, async control =>
    {
        await control.DeleteAsync($"faults/{runner.FailureRule}", context.CancellationToken);
        runner.FailureRule = null;
    });

    private async Task<ExecuteCommandResult> DoAsync(ExecuteCommandContext context, Func<EmulatorControl, Task> act)
    {
        try
        {
            await act(runner.Control);
        }
        catch (HttpRequestException exception)
        {
            return CommandResults.Failure(exception.Message);
        }
        await new ResourceStates(resource, context.Services).PublishCommandsAsync();
        return CommandResults.Success();
    }

    private static ResourceCommandState EnabledWhileRunning(UpdateCommandStateContext context) =>
        context.ResourceSnapshot.State?.Text == KnownResourceStates.Running ? ResourceCommandState.Enabled : ResourceCommandState.Disabled;

    private static bool IsStopped(UpdateCommandStateContext context) =>
        context.ResourceSnapshot.State?.Text is { } state
        && (state == KnownResourceStates.NotStarted || KnownResourceStates.TerminalStates.Contains(state));
}
