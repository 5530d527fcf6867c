using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>Handles every request: applies a fault if one is due, sends the response, writes the log entry.</summary>
internal sealed class EmulatorEndpoint(
    EmulatedGateway gateway, ErrorResponses errors, EmulatorOptions options, ILogger log, CancellationToken stopping)
{
    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (await RespondAsync(context, target) is not { } response)
        {
            context.Abort();
            return;
        }
        // Logged before the response is sent, so that a caller who has the response also finds the log entry.
        Log(context.Request.Method, target, response);
        await ResponseWriter.WriteAsync(context, response, options.TimeProvider.GetUtcNow());
    }

    private void Log(string method, string target, EmulatedResponse response)
    {
        string operation = response.OperationId ?? "-";
        if (response.Code is { } code)
            log.Refused(method, target, response.Status, operation, code, response.Reason);
        else
            log.Served(method, target, response.Status, operation);
    }

    private async ValueTask<EmulatedResponse?> RespondAsync(HttpContext context, string target)
    {
        if (options.Faults.Take() is not { } fault)
            return await gateway.RespondAsync(context);
        log.MetFault(context.Request.Method, target, fault.Name);
        using CancellationTokenSource ended =
            CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        return await fault.PlayAsync(
            new FaultScene(() => gateway.RespondAsync(context), errors, options.TimeProvider, ended.Token));
    }
}
