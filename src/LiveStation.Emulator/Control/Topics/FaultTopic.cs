using System.Runtime.CompilerServices;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Faults;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads, adds and removes faults.</summary>
/// <param name="plan">The faults.</param>
/// <param name="reader">Reads the faults of requests.</param>
internal sealed class FaultTopic(FaultPlan plan, FaultReader reader) : IControlTopic
{
    // What was sent for each rule: a fault itself only knows what it does. An entry ends with its rule.
    private readonly ConditionalWeakTable<FaultRule, FaultBody> _sent = new();

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/faults", _ => All()),
        ControlRoute.Post("/_emulator/faults", Add),
        ControlRoute.Delete("/_emulator/faults", Clear),
        ControlRoute.Delete("/_emulator/faults/{number}", Remove),
    ];

    private ControlReply All() => ControlReply.Json(new FaultsReply(plan.Rules(Shown), plan.Waiting), ControlJson.Default.FaultsReply);

    private ControlReply Add(ControlRequest request)
    {
        FaultBody body = request.Read(ControlJson.Default.FaultBody);
        request.Action = new LocalText(
            $"Add the fault {body.Kind} for {body.Operation ?? "every operation"}", $"{body.Operation ?? "모든 작업"}에 장애 {body.Kind} 추가");
        FaultRule rule = reader.Read(body);
        _sent.Add(rule, body);
        int number = plan.Include(rule);
        return ControlReply.Json(
            new FaultReply(body) { Number = number, Name = rule.Fault.Name, Remaining = rule.Count },
            ControlJson.Default.FaultReply,
            status: 201);
    }

    private ControlReply Clear(ControlRequest request)
    {
        request.Action = new LocalText("Remove all faults", "모든 장애 삭제");
        plan.Clear();
        return All();
    }

    private ControlReply Remove(ControlRequest request)
    {
        long number = request.PathNumber();
        request.Action = new LocalText($"Remove fault {number}", $"장애 {number} 삭제");
        if (number > int.MaxValue || !plan.Remove((int)number))
            throw ControlFailure.Missing($"There is no fault {number}. Get the numbers from /_emulator/faults.");
        return All();
    }

    private FaultReply Shown(ActiveRule active)
    {
        FaultRule rule = active.Rule;
        if (!_sent.TryGetValue(rule, out FaultBody? body))
        {
            body = new FaultBody
            {
                Kind = rule.Fault.Kind,
                Operation = rule.Operation,
                Count = rule.Count,
                Probability = rule.Probability,
                Seed = rule.Seed,
            };
        }
        return new FaultReply(body)
        {
            Number = active.Number,
            Name = rule.Fault.Name,
            Remaining = rule.Count - active.Hits,
            Applied = active.Hits,
        };
    }
}
