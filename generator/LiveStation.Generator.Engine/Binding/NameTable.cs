using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Gives out the names of one scope, each once.</summary>
internal sealed class NameTable(NameScope scope, DiagnosticBag bag)
{
    private readonly Dictionary<string, ScalarNode> _owners = new(scope.Comparer);

    /// <summary>
    /// The name of something: the one given under <c>name</c>, or the one its wire name becomes. Null, with a
    /// diagnostic, when there is none or when it cannot be had.
    /// </summary>
    /// <param name="wire">The wire name.</param>
    /// <param name="given">The text under <c>name</c>, or the name as it stands; null to derive one.</param>
    /// <param name="whyNot">Why a name cannot be had that the scope allows; null when the scope alone decides.</param>
    public string? Claim(ScalarNode wire, ScalarNode? given, Func<string, Phrase?>? whyNot = null)
    {
        ScalarNode at = given ?? wire;
        string? name = given is null ? SpecName.ToPascal(wire.Text) : SpecName.IsName(given.Text) ? given.Text : null;
        if (name is null)
            bag.Report(NameRules.NotAName, at.Span, at.Text, scope.NameRemedy(at.Text, given is not null));
        return name is not null && Take(name, at, given is not null, whyNot) ? name : null;
    }

    /// <summary>Notes that a name is used, for what stands at a node; reports when it cannot be had.</summary>
    public bool Take(string name, ScalarNode owner) => Take(name, owner, isGiven: true);

    /// <summary>Whether a name is used.</summary>
    public bool Has(string name) => _owners.ContainsKey(name);

    private bool Take(string name, ScalarNode owner, bool isGiven, Func<string, Phrase?>? whyNot = null)
    {
        if ((scope.WhyNot(name) ?? whyNot?.Invoke(name)) is { } reason)
        {
            bag.Report(NameRules.ReservedName, owner.Span, owner.Text, name, reason, scope.OtherNameRemedy(isGiven));
            return false;
        }
        return TakeOurs(name, owner);
    }

    /// <summary>Notes that a name of ours is used, which is good whatever authors must not choose.</summary>
    public bool TakeOurs(string name, ScalarNode owner)
    {
        if (_owners.TryGetValue(name, out ScalarNode? first))
        {
            bag.Report(NameRules.NameTaken, owner.Span, owner.Text, name, first.Text, first.Span.ToString(), scope.Remedy);
            return false;
        }
        _owners.Add(name, owner);
        return true;
    }
}
