using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>Takes every request: plays a fault if one is due, sends the answer, writes the log line.</summary>
internal sealed class EmulatorEndpoint(
    EmulatedGateway gateway, ErrorAnswers errors, EmulatorOptions options, ILogger log, CancellationToken stopping)
{
    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (await AnswerAsync(context, target) is not { } answer)
        {
            context.Abort();
            return;
        }
        // Before the answer goes out, so that a caller who has its answer also finds the line.
        Tell(context.Request.Method, target, answer);
        await AnswerWriter.WriteAsync(context, answer, options.TimeProvider.GetUtcNow());
    }

    private void Tell(string method, string target, Answer answer)
    {
        string operation = answer.OperationId ?? "-";
        if (answer.Code is { } code)
            log.Refused(method, target, answer.Status, operation, code, answer.Reason);
        else
            log.Served(method, target, answer.Status, operation);
    }

    private async ValueTask<Answer?> AnswerAsync(HttpContext context, string target)
    {
        if (options.Faults.Take() is not { } fault)
            return await gateway.AnswerAsync(context);
        log.MetFault(context.Request.Method, target, fault.Name);
        using CancellationTokenSource ended =
            CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        return await fault.PlayAsync(
            new FaultScene(() => gateway.AnswerAsync(context), errors, options.TimeProvider, ended.Token));
    }
}
