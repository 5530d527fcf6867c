using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Gives out the C# names of one scope, each once.</summary>
internal sealed class NameTable(DiagnosticBag bag)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>
    /// The C# name of something: the one given under <c>name</c>, or the one its wire name becomes. Null, with a
    /// diagnostic, when there is none or when it is taken.
    /// </summary>
    /// <param name="wire">The wire name.</param>
    /// <param name="given">The text under <c>name</c>, if any.</param>
    /// <param name="whyNot">Why a name cannot be had in this scope; null when it can.</param>
    public string? Claim(ScalarNode wire, ScalarNode? given, Func<string, string?> whyNot)
    {
        ScalarNode at = given ?? wire;
        if (NameOf(wire, given) is not { } name)
        {
            string remedy = given is null
                ? "Give it one with 'name'."
                : "Begin with a capital letter, then letters, digits and '_'.";
            bag.Report(NameRules.NotAName, at.Span, at.Text, remedy);
            return null;
        }
        if (whyNot(name) is { } reason)
        {
            bag.Report(NameRules.ReservedName, at.Span, at.Text, name, reason);
            return null;
        }
        return Take(name, at) ? name : null;
    }

    /// <summary>Notes that a name is used, by what stands at a node; reports when something else has it.</summary>
    public bool Take(string name, ScalarNode owner)
    {
        if (_owners.TryGetValue(name, out string? first))
        {
            bag.Report(NameRules.NameTaken, owner.Span, owner.Text, name, first);
            return false;
        }
        _owners.Add(name, owner.Text);
        return true;
    }

    private static string? NameOf(ScalarNode wire, ScalarNode? given) =>
        given is null ? CSharpNames.ToPascal(wire.Text)
        : CSharpNames.IsIdentifier(given.Text) && char.IsUpper(given.Text[0]) ? given.Text
        : null;
}
