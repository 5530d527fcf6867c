using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Sorts everything that was bound into its groups.</summary>
internal sealed class GroupBinder(Declarations declared, NameTable typeNames, DiagnosticBag bag)
{
    private readonly SortedDictionary<string, Members> _groups = new(StringComparer.Ordinal);

    public void Add(Declaration owner, EnumModel model)
    {
        if (GroupOf(owner) is { } group)
            group.Enums.Add(model);
    }

    public void Add(Declaration owner, TypeModel model)
    {
        if (GroupOf(owner) is { } group)
            group.Types.Add(model);
    }

    public void Add(Declaration owner, ScalarNode group, OperationModel model) =>
        In(group, owner.File).Operations.Add(model);

    public EquatableArray<GroupModel> Bind() =>
        _groups.Select(entry => Bind(entry.Key, entry.Value)).ToEquatableArray();

    private Members? GroupOf(Declaration owner)
    {
        if (owner.Group is null)
            bag.Report(ReferenceRules.NoGroup, owner.Key.Span, owner.Name);
        return owner.Group is null ? null : In(owner.Group, owner.File);
    }

    private Members In(ScalarNode group, string file)
    {
        if (!_groups.TryGetValue(group.Text, out Members? members))
        {
            _groups.Add(group.Text, members = new Members());
            Check(group);
        }
        members.Files.Add(file);
        return members;
    }

    private void Check(ScalarNode group)
    {
        // A group becomes a property of the client, beside Dispose and what every object has.
        string? name = new NameTable(bag).Claim(group, group, given => ReservedNames.WhyNotMember(given, "Dispose"));
        if (name is not null && !declared.Groups.ContainsKey(name))
        {
            string remedy = Nearest.Sentence(name, declared.Groups.Keys);
            string how = $"To describe it: groups: {{ {name}: {{ en: …, ko: … }} }}.";
            bag.Report(ReferenceRules.UnknownGroup, group.Span, name, $"{remedy} {how}");
        }
        string[] companions = ["I{0}Client", "{0}Client", "I{0}Handlers", "{0}Routes"];
        _ = companions.All(companion => typeNames.Take(companion.Replace("{0}", group.Text), group));
    }

    private GroupModel Bind(string name, Members members)
    {
        DocText doc = declared.Groups.TryGetValue(name, out Declaration? described)
            ? DocOf(described)
            : new DocText(name, name);
        return new GroupModel(
            name,
            doc,
            members.Files.ToEquatableArray(),
            members.Enums.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
            members.Types.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
            members.Operations.OrderBy(model => model.Id, StringComparer.Ordinal).ToEquatableArray());
    }

    private DocText DocOf(Declaration described)
    {
        string what = $"the group '{described.Name}'";
        return DocBinder.Inline(new Section(described.Body, described.Key.Span, what, SpecKeys.OfDoc, bag));
    }

    private sealed class Members
    {
        public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

        public List<EnumModel> Enums { get; } = [];

        public List<TypeModel> Types { get; } = [];

        public List<OperationModel> Operations { get; } = [];
    }
}
