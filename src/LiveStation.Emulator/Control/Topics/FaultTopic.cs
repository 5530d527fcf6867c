using System.Collections.Concurrent;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Faults;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads, adds and removes faults.</summary>
/// <param name="plan">The faults.</param>
/// <param name="reader">Reads the faults of requests.</param>
internal sealed class FaultTopic(FaultPlan plan, FaultReader reader) : IControlTopic
{
    // What was sent for each rule: a fault itself only knows what it does.
    private readonly ConcurrentDictionary<int, FaultBody> _sent = new();

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/faults", _ => All()),
        ControlRoute.Post("/_emulator/faults", Add),
        ControlRoute.Delete("/_emulator/faults", _ => Clear()),
        ControlRoute.Delete("/_emulator/faults/{number}", Remove),
    ];

    private ControlReply All() => ControlReply.Json(new FaultsReply(plan.Rules(Shown), plan.Waiting), ControlJson.Default.FaultsReply);

    private ControlReply Add(ControlRequest request)
    {
        FaultBody body = request.Read(ControlJson.Default.FaultBody);
        FaultRule rule = reader.Read(body);
        int number = plan.Include(rule);
        _sent[number] = body;
        return ControlReply.Json(
            new FaultReply(body) { Number = number, Name = rule.Fault.Name, Remaining = rule.Count },
            ControlJson.Default.FaultReply,
            status: 201);
    }

    private ControlReply Clear()
    {
        plan.Clear();
        _sent.Clear();
        return All();
    }

    private ControlReply Remove(ControlRequest request)
    {
        long number = request.PathNumber();
        if (number > int.MaxValue || !plan.Remove((int)number))
            throw ControlFailure.Missing($"There is no fault {number}. Get the numbers from /_emulator/faults.");
        _sent.TryRemove((int)number, out _);
        return All();
    }

    private FaultReply Shown(ActiveRule active)
    {
        FaultRule rule = active.Rule;
        FaultBody body = _sent.GetValueOrDefault(active.Number) ?? new FaultBody
        {
            Kind = rule.Fault.Kind,
            Operation = rule.Operation,
            Count = rule.Count,
            Probability = rule.Probability,
            Seed = rule.Seed,
        };
        return new FaultReply(body)
        {
            Number = active.Number,
            Name = rule.Fault.Name,
            Remaining = rule.Count - active.Hits,
            Applied = active.Hits,
        };
    }
}
