using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Assigns the names of one scope, each once.</summary>
internal sealed class NameTable(NameScope scope, DiagnosticBag bag)
{
    private readonly Dictionary<string, ScalarNode> _owners = new(scope.Comparer);

    /// <summary>
    /// Returns the name of a part: the one specified under <c>name</c>, or the one derived from the wire name. Returns
    /// null when there is none or when it is not available, which is reported.
    /// </summary>
    /// <param name="wire">The wire name.</param>
    /// <param name="given">The text under <c>name</c>, or the name as it stands; null to derive one.</param>
    /// <param name="whyNot">Why a name cannot be had that the scope allows; null when the scope alone decides.</param>
    /// <param name="members">The names that are emitted for a name; null for those of the scope.</param>
    public string? Claim(
        ScalarNode wire,
        ScalarNode? given,
        Func<string, Phrase?>? whyNot = null,
        Func<string, IEnumerable<string>>? members = null)
    {
        ScalarNode at = given ?? wire;
        string? name = given is null ? SpecName.ToPascal(wire.Text) : SpecName.IsName(given.Text) ? given.Text : null;
        if (name is null)
            bag.Report(NameRules.NotAName, at.Span, at.Text, scope.NameRemedy(at.Text, given is not null));
        return name is not null && IsAllowed(name, at, given is not null, whyNot) && TakeAll((members ?? scope.Members)(name), at)
            ? name
            : null;
    }

    private bool TakeAll(IEnumerable<string> names, ScalarNode owner)
    {
        foreach (string name in names)
        {
            if (!TakeOurs(name, owner))
                return false;
        }
        return true;
    }

    /// <summary>Notes that a name is used, for what stands at a node; reports when it cannot be had.</summary>
    public bool Take(string name, ScalarNode owner) => IsAllowed(name, owner, isGiven: true) && TakeOurs(name, owner);

    /// <summary>Indicates whether a name is taken.</summary>
    public bool Has(string name) => _owners.ContainsKey(name);

    private bool IsAllowed(string name, ScalarNode owner, bool isGiven, Func<string, Phrase?>? whyNot = null)
    {
        if ((scope.WhyNot(name) ?? whyNot?.Invoke(name)) is not { } reason)
            return true;
        bag.Report(NameRules.ReservedName, owner.Span, owner.Text, name, reason, scope.OtherNameRemedy(isGiven));
        return false;
    }

    /// <summary>Takes several names if all of them are free. Nothing is reported.</summary>
    /// <param name="names">Different names that can be had.</param>
    /// <param name="owner">What has them.</param>
    /// <returns>True when they were free; false when one is taken, so that none was taken.</returns>
    public bool TryTake(string[] names, ScalarNode owner)
    {
        if (!AreFree(names))
            return false;
        foreach (string name in names)
            _owners.Add(name, owner);
        return true;
    }

    /// <summary>Indicates whether no name is taken.</summary>
    /// <param name="names">The names.</param>
    public bool AreFree(string[] names)
    {
        foreach (string name in names)
        {
            if (_owners.ContainsKey(name))
                return false;
        }
        return true;
    }

    /// <summary>Takes a name that the generator itself uses; the rules for authors do not apply.</summary>
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
