using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Ensures that each wire spelling has one meaning.</summary>
internal sealed class SpellingTable(DiagnosticBag bag)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes the aliases of a wire name; an alias that already has another meaning is reported and left out.</summary>
    public EquatableArray<string> Claim(ScalarNode wire, EquatableArray<ScalarNode> aliases)
    {
        Take(wire, wire.Text);
        return aliases.Count == 0
            ? default
            : aliases.Where(alias => Take(alias, wire.Text)).Select(alias => alias.Text).ToEquatableArray();
    }

    /// <summary>Takes a wire name that is not written in the spec; reports when it already has another meaning.</summary>
    /// <param name="wire">The name, with the location that causes it.</param>
    public bool Take(ScalarNode wire) => Take(wire, wire.Text);

    private bool Take(ScalarNode spelling, string owner)
    {
        if (_owners.TryGetValue(spelling.Text, out string? first))
        {
            bag.Report(ReferenceRules.AliasTaken, spelling.Span, spelling.Text, first);
            return false;
        }
        _owners.Add(spelling.Text, owner);
        return true;
    }
}
