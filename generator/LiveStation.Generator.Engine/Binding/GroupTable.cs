using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Knows which groups there are and which can be used; each is looked at once.</summary>
internal sealed class GroupTable
{
    private readonly Dictionary<string, DocText> _docs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _usable = new(StringComparer.Ordinal);
    private readonly NameTable _groupNames;
    private readonly NameTable _typeNames;
    private readonly DiagnosticBag _bag;

    /// <param name="declared">The descriptions.</param>
    /// <param name="groupNames">Takes the names of the groups.</param>
    /// <param name="typeNames">Takes the names of the types that are emitted for each group.</param>
    /// <param name="bag">Takes the mistakes.</param>
    public GroupTable(
        IEnumerable<Declaration> declared, NameTable groupNames, NameTable typeNames, DiagnosticBag bag)
    {
        (_groupNames, _typeNames, _bag) = (groupNames, typeNames, bag);
        foreach (Declaration one in declared)
        {
            string what = $"the group '{one.Name}'";
            _docs.Add(one.Name, DocBinder.Inline(new Section(one.Body, one.Key.Span, what, SpecKeys.OfDoc, bag)));
        }
    }

    /// <summary>What a group is about; its name when it is described nowhere.</summary>
    public DocText DocOf(string name) => _docs.TryGetValue(name, out DocText? doc) ? doc : new DocText(name, name);

    /// <summary>Whether something can belong to a group; a missing or unusable one is reported.</summary>
    /// <param name="group">The group as it is named; null when it is not.</param>
    /// <param name="owner">What belongs to it.</param>
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
        if (_groupNames.Claim(group, group) is not { } name)
            return false;
        if (!_docs.ContainsKey(name))
        {
            string remedy = _bag.Suggestions.For(name, _docs.Keys);
            string how = $"To describe it: groups: {{ {name}: {{ en: …, ko: … }} }}.";
            _bag.Report(ReferenceRules.UnknownGroup, group.Span, name, $"{remedy} {how}");
        }
        string[] companions = [$"I{name}Client", $"{name}Client", $"I{name}Handlers", $"{name}Routes"];
        // The properties of a server are groups, beside the routes of each.
        return companions.All(companion => _typeNames.Take(companion, group))
            && _groupNames.TakeOurs(name + "Routes", group);
    }
}
