using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads the faults of requests to the control plane.</summary>
/// <param name="api">The emulated API, for its error codes.</param>
/// <param name="operations">The IDs of its operations.</param>
internal sealed class FaultReader(EmulatedApi api, IReadOnlySet<string> operations)
{
    private const int LeastStatus = 200;
    private const int GreatestStatus = 599;

    /// <summary>Reads a rule.</summary>
    /// <param name="body">The rule, as sent.</param>
    /// <exception cref="ControlFailure">A value is invalid.</exception>
    public FaultRule Read(FaultBody body)
    {
        if (body.Operation is { } operation && !operations.Contains(operation))
            throw ControlFailure.Invalid($"There is no operation {operation}. Specify an operation ID of the spec, such as createChannel.");
        if (body.Status is < LeastStatus or > GreatestStatus)
            throw ControlFailure.Invalid($"Specify status as a number from {LeastStatus} to {GreatestStatus}.");
        if (body is { Status: 204 or 205 or 304, Kind: FaultKinds.Html or FaultKinds.ServerError or FaultKinds.Service })
            throw ControlFailure.Invalid($"A response with status {body.Status} has no body. Specify another status, or the kind empty.");
        try
        {
            return new FaultRule(FaultOf(body))
            {
                Operation = body.Operation,
                Count = body.Count,
                Probability = body.Probability ?? 1,
                Seed = body.Seed ?? 0,
            };
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw ControlFailure.Invalid(
                "Specify count as at least 1, probability from 0 to 1, delay as seconds from 0 to 4000000, and bytes as at least 0.");
        }
    }

    private Fault FaultOf(FaultBody body) => body.Kind switch
    {
        FaultKinds.Delay => Fault.Slow(TimeSpan.FromSeconds(body.Delay ?? 1)),
        FaultKinds.Reset => Fault.Dropped(),
        FaultKinds.Throttled => Fault.Gateway(GatewayErrors.Throttled),
        FaultKinds.ServerError => Fault.Service(new ServerFailure(api.Codes.Failure) { Status = body.Status ?? 500 }),
        FaultKinds.Html => Fault.Page(body.Status ?? 502),
        FaultKinds.Truncated => body.Bytes is { } kept ? Fault.Truncated(kept) : Fault.Truncated(),
        FaultKinds.BrokenOff => body.Bytes is { } sent ? Fault.BrokenOff(sent) : Fault.BrokenOff(),
        FaultKinds.Empty => Fault.Empty(body.Status ?? 200),
        FaultKinds.WrongKind => Fault.WrongKind(),
        FaultKinds.Gateway => Fault.Gateway(Code(body, ErrorLayer.Gateway)),
        FaultKinds.Service => Fault.Service(new ServerFailure(Code(body, ErrorLayer.Service)) { Status = body.Status }),
        _ => throw ControlFailure.Invalid($"Specify kind as one of these: {string.Join(", ", FaultKinds.All)}."),
    };

    private int Code(FaultBody body, ErrorLayer layer) => body.Code is { } code && api.Errors.Find(layer, code) is not null
        ? code
        : throw ControlFailure.Invalid($"Specify code as an error code of the {layer.ToString().ToLowerInvariant()} that the spec defines.");
}
