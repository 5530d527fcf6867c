using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The declared groups, and whether each can be used; each is checked once.</summary>
internal sealed class GroupTable
{
    private readonly Dictionary<string, DocText> _docs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _usable = new(StringComparer.Ordinal);
    private readonly ApiNames _names;
    private readonly DiagnosticBag _bag;

    /// <param name="declared">The declared groups.</param>
    /// <param name="names">Takes the names of the groups, and of the types that are emitted for each.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public GroupTable(IEnumerable<Declaration> declared, ApiNames names, DiagnosticBag bag)
    {
        (_names, _bag) = (names, bag);
        foreach (Declaration one in declared)
        {
            Title what = new("group '{0}'", "'{0}' 그룹", one.Name);
            _docs.Add(one.Name, DocBinder.Inline(new Section(one.Body, one.Key.Place, what, SpecKeys.OfDoc, bag)));
        }
    }

    /// <summary>Returns the description of a group; its name when it has no description.</summary>
    public DocText DocOf(string name) => _docs.TryGetValue(name, out DocText? doc) ? doc : new DocText(name, name);

    /// <summary>Indicates whether a declaration can belong to a group; a missing or unusable group is reported.</summary>
    /// <param name="group">The group as written; null when it is missing.</param>
    /// <param name="owner">The declaration that belongs to it.</param>
    public bool IsUsable(ScalarNode? group, ScalarNode owner)
    {
        if (group is null)
        {
            _bag.Report(ReferenceRules.NoGroup, owner.Span, owner.Text);
            return false;
        }
        if (!_usable.TryGetValue(group.Text, out bool isUsable))
            _usable.Add(group.Text, isUsable = Check(group));
        return isUsable;
    }

    private bool Check(ScalarNode group)
    {
        if (_names.Groups.Claim(group, group) is not { } name)
            return false;
        if (!_docs.ContainsKey(name))
        {
            Phrase remedy = _bag.Suggestions.For(name, _docs.Keys);
            Phrase how = Phrase.Of(
                "{0} To define it, add groups: {{ {1}: {{ en: …, ko: … }} }}.",
                "{0} 정의하려면 groups: {{ {1}: {{ en: …, ko: … }} }}를 추가하세요.", remedy, name);
            _bag.Report(ReferenceRules.UnknownGroup, group.Span, name, how);
        }
        var part = new NamedPart(PartKind.Group, name);
        return _names.TakeTypesOf(part, group) && _names.TakeHiddenByGroups(part, group);
    }
}
