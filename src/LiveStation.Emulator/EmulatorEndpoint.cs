using System.Diagnostics;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Control;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Playback;
using LiveStation.Emulator.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>
/// Handles every request of the API: applies a fault if one is due, writes the log entry, sends the response. Requests to the
/// control plane and to playback addresses are passed on.
/// </summary>
internal sealed class EmulatorEndpoint(EmulatorParts parts, ErrorResponses errors, ILogger log, CancellationToken stopping)
{
    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        Exchange exchange = new(context);
        if (PlaybackPlane.Owns(exchange.RawTarget))
        {
            await parts.Playback.HandleAsync(context, exchange.RawTarget);
            return;
        }
        if (ControlPlane.Owns(context.Request, exchange.RawTarget))
        {
            await parts.Control.HandleAsync(context, exchange.RawTarget);
            return;
        }
        long start = Stopwatch.GetTimestamp();
        parts.Gateway.Locate(exchange);
        EmulatedResponse? response = null;
        try
        {
            response = await RespondAsync(exchange);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            exchange.IsDisconnected = true;
        }
        // Logged before the response is sent, so that a caller who has the response also finds the log entry.
        parts.Recorder.Record(exchange, response, Stopwatch.GetElapsedTime(start));
        if (response is null)
        {
            context.Abort();
            return;
        }
        Log(exchange, response);
        await ResponseWriter.WriteAsync(context, response, ResponseDate.Of(context.Request, parts.Clock));
    }

    private void Log(Exchange exchange, EmulatedResponse response)
    {
        string operation = response.OperationId ?? "-";
        if (response.Code is { } code)
            log.Refused(exchange.Method, exchange.RawTarget, response.Status, operation, code, response.Reason?.English);
        else
            log.Served(exchange.Method, exchange.RawTarget, response.Status, operation);
    }

    private async ValueTask<EmulatedResponse?> RespondAsync(Exchange exchange)
    {
        if (parts.Faults.Take(exchange.OperationId) is not { } fault)
            return await ServeAsync(exchange);
        exchange.Fault = fault.Name;
        log.MetFault(exchange.Method, exchange.RawTarget, fault.Name);
        using CancellationTokenSource ended =
            CancellationTokenSource.CreateLinkedTokenSource(exchange.Context.RequestAborted, stopping);
        return await fault.PlayAsync(
            new FaultScene(() => ServeAsync(exchange), errors, parts.Clock, ended.Token));
    }

    private async ValueTask<EmulatedResponse> ServeAsync(Exchange exchange)
    {
        EmulatedResponse response = await parts.Gateway.RespondAsync(exchange);
        if (!parts.HasLocalPlayback || response is not { Source: ResponseSource.State, Code: null, Body.IsEmpty: false })
            return response;
        JsonNode? body = JsonNode.Parse(response.Body.Span);
        // The name by which the caller reaches the emulator, which can be that of a container.
        LocalAddresses.Replace(body, $"http://{exchange.Context.Request.Host.Value}");
        ReadOnlyMemory<byte> local = EmulatedResponse.Json(response.Status, writer => body?.WriteTo(writer)).Body;
        return response with { Body = local, AnnouncedLength = local.Length };
    }
}
