using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reports refusals that have no error code, in a spec that specifies the codes of others.</summary>
internal static class RefusalCodes
{
    /// <summary>Reports each refusal that an operation needs and no error specifies.</summary>
    /// <param name="errors">The errors of the service.</param>
    /// <param name="at">Where to report it.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="types">The types.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public static void Check(
        IEnumerable<ErrorModel> errors, SpecSpan at, IReadOnlyList<OperationModel> operations, IEnumerable<BoundType> types, DiagnosticBag bag)
    {
        var known = new HashSet<RefusalKind>(errors.SelectMany(error => error.For));
        // An error or a 'for' that is invalid may be the missing one.
        if (known.Count == 0 || bag.HasErrors)
            return;
        var limited = new HashSet<string>(
            types.Where(type => type.Model.Resource?.AtMost is not null).Select(type => type.Model.Name), StringComparer.Ordinal);
        foreach ((RefusalKind kind, Func<OperationModel, bool> isPossible) in Reasons(limited))
        {
            if (!known.Contains(kind) && operations.FirstOrDefault(isPossible) is { } operation)
                bag.Report(ResourceRules.NoCode, at, Literals.Refusal.LiteralOf(kind), operation.Id);
        }
    }

    private static (RefusalKind Kind, Func<OperationModel, bool> IsPossible)[] Reasons(HashSet<string> limited) =>
    [
        (RefusalKind.Missing, operation => operation.Effect?.Kind is EffectKind.Reads or EffectKind.Updates or EffectKind.Deletes),
        (RefusalKind.State, operation => operation.Effect is not null && operation.Life.Any(step => step.Transition.From.Count > 0)),
        (RefusalKind.Needs, operation => operation.Effect?.Needs.Any(need => !need.IsUnused) == true),
        (RefusalKind.Used, operation => operation.Effect?.Needs.Any(need => need.IsUnused) == true),
        (RefusalKind.Quota, operation => operation.Effect is { Kind: EffectKind.Creates } effect && limited.Contains(effect.Type)),
    ];
}
