using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Finds relative limits that no values satisfy. Each limit specifies by how much one value is at least greater than
/// another. When the sum over a cycle of limits is positive, a value would have to be greater than itself.
/// </summary>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class LimitConflicts(DiagnosticBag bag)
{
    // The time of the call, and the zero that absolute limits are relative to. No field name begins with this prefix.
    private const string Now = "\0now", Zero = "\0zero";

    // The sum of many such numbers is far below the maximum of decimal.
    private const decimal MostAdded = 1e20m;

    // Each limit is checked once for each field, and again for each conflict. A type that exceeds this number was not
    // written by hand.
    private const int MostWork = 1_000_000;

    /// <summary>Indicates whether a limit of a value relative to the value itself excludes every value.</summary>
    /// <param name="key">The key of the limit.</param>
    /// <param name="number">The offset.</param>
    public static bool Excludes(string key, NumberModel number) =>
        number.Value is { } added && (key == SpecKeys.Min ? added > 0 : added < 0);

    /// <summary>Reports limits of one object that no values satisfy, each conflict at one of the limits.</summary>
    /// <param name="fields">The fields of the object.</param>
    public void Report(IReadOnlyList<BoundField> fields)
    {
        List<Step> steps = [.. fields.SelectMany(StepsOf)];
        // Constant limits are compared with each other where they are bound.
        if (!steps.Any(step => step.IsRelative))
            return;
        long left = MostWork;
        while (Round(steps, ref left) is { } round)
        {
            Step last = round.Where(step => step.IsRelative).OrderBy(step => step.At.Start).Last();
            Phrase[] reasons = [.. round.Where(step => step != last)
                .Select(step => Phrase.Of("'{0}' of '{1}' is '{2}'", "'{1}'의 '{0}'은(는) '{2}'", step.Key, step.Wire, step.At.Text))
                .Prepend(Phrase.Of("'{0}' is '{1}'", "'{0}'은(는) '{1}'", last.Key, last.At.Text)).Distinct()];
            Phrase all = new(
                string.Join(", and ", reasons.Select(one => one.English)), string.Join(", ", reasons.Select(one => one.Korean)));
            bag.Report(ReferenceRules.NoValueLeft, last.At.Span, last.Wire, all);
            steps.Remove(last);
        }
    }

    private static IEnumerable<Step> StepsOf(BoundField field)
    {
        (string wire, RulesModel rules) = (field.Model.Wire, field.Model.Rules);
        Step? least = StepOf(field, SpecKeys.Min, rules.Min, isLeast: true), most = StepOf(field, SpecKeys.Max, rules.Max, isLeast: false);
        bool isKnown = least is { IsRelative: false } && most is { IsRelative: false } && least.By + most.By > 0;
        return isKnown ? [] : new[] { least, most }.OfType<Step>();
    }

    private static Step? StepOf(BoundField field, string key, BoundModel? bound, bool isLeast)
    {
        if (bound is null || bound.Number.Value is not (>= -MostAdded and <= MostAdded and var by)
            || field.Find(key)?.Value is not ScalarNode at)
        {
            return null;
        }
        string origin = bound.Origin is null ? Zero : bound.Origin.Field?.Wire ?? Now, wire = field.Model.Wire;
        return isLeast ? new Step(origin, wire, by, key, wire, at) : new Step(wire, origin, -by, key, wire, at);
    }

    // The Bellman–Ford algorithm: a value that still grows after as many passes as there are values is part of a cycle.
    private static List<Step>? Round(List<Step> steps, ref long left)
    {
        string[] values = [.. steps.SelectMany(step => new[] { step.From, step.To }).Distinct(StringComparer.Ordinal)];
        left -= (long)values.Length * steps.Count;
        if (left < 0)
            return null;
        Dictionary<string, decimal> least = values.ToDictionary(value => value, _ => 0m, StringComparer.Ordinal);
        Dictionary<string, Step> reasons = new(StringComparer.Ordinal);
        string? grown = null;
        for (int pass = 0; pass <= values.Length; pass++)
        {
            grown = null;
            foreach (Step step in steps.Where(step => least[step.From] + step.By > least[step.To]))
                (least[step.To], reasons[step.To], grown) = (least[step.From] + step.By, step, step.To);
            if (grown is null)
                return null;
        }
        for (int i = 0; i < values.Length; i++)
            grown = reasons[grown!].From;
        List<Step> round = [];
        for (string value = grown!; round.Count == 0 || value != grown; value = reasons[value].From)
            round.Add(reasons[value]);
        return round;
    }

    /// <summary>A constraint: one value is at least another plus a number.</summary>
    private sealed record Step(string From, string To, decimal By, string Key, string Wire, ScalarNode At)
    {
        public bool IsRelative => From != Zero && To != Zero;
    }
}
