using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reports examples of refusals that the keys of an operation exclude, whatever the state of its objects is.</summary>
/// <param name="errors">The errors of the service.</param>
/// <param name="types">The types.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ExampleRefusals(IEnumerable<ErrorModel> errors, IEnumerable<BoundType> types, DiagnosticBag bag)
{
    private readonly Dictionary<string, ErrorModel> _refusals = errors
        .Where(error => error is { Layer: ErrorLayerKind.Service, For.Count: > 0 })
        .GroupBy(error => error.Code.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly bool _hasQuotas = types.Any(type => type.Model.Resource?.AtMost is not null);

    /// <summary>Reports each example of an operation whose error is only for refusals that are impossible.</summary>
    /// <param name="body">The declaration of the operation.</param>
    /// <param name="operation">The operation.</param>
    public void Check(MappingNode body, OperationModel operation)
    {
        // Without an effect, nothing is known about its refusals.
        if (operation.Effect is not { } effect || new KeyTable(body).Find(SpecKeys.Examples)?.Value is not MappingNode examples)
            return;
        foreach ((ScalarNode name, SpecNode value) in examples.Entries.Select(entry => (entry.Key, entry.Value)))
        {
            if (value is MappingNode example
                && new KeyTable(example).Find(SpecKeys.Error)?.Value is ScalarNode code
                && _refusals.TryGetValue(code.Text, out ErrorModel? error)
                && !error.For.Any(kind => IsPossible(kind, operation, effect)))
            {
                string kinds = string.Join(", ", error.For.Select(Literals.Refusal.LiteralOf));
                bag.Report(ResourceRules.ImpossibleRefusal, code.Span, name.Text, operation.Id, kinds);
            }
        }
    }

    private bool IsPossible(RefusalKind kind, OperationModel operation, EffectModel effect) => kind switch
    {
        RefusalKind.Missing => operation.Path.Count > 0 || operation.Query.Count > 0 || operation.Body is not null,
        RefusalKind.State => operation.Life.Any(step => step.Transition.From.Count > 0),
        RefusalKind.Needs => effect.Needs.Any(need => !need.IsUnused),
        RefusalKind.Used => effect.Needs.Any(need => need.IsUnused),
        // A request can also create owned objects, which have quotas of their own.
        _ => _hasQuotas && effect.Kind is EffectKind.Creates or EffectKind.Updates,
    };
}
