using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Sorts the bound declarations into their groups.</summary>
internal sealed class GroupBinder(GroupTable groups)
{
    private readonly SortedDictionary<string, Members> _members = new(StringComparer.Ordinal);

    public void Add(Declaration owner, EnumModel model) => In(owner.Group!.Text, owner).Enums.Add(model);

    public void Add(Declaration owner, TypeModel model) => In(owner.Group!.Text, owner).Types.Add(model);

    public void Add(Declaration owner, string group, OperationModel model) => In(group, owner).Operations.Add(model);

    public void Add(Declaration owner, string group, CallbackModel model) => In(group, owner).Callbacks.Add(model);

    /// <summary>Adds a way to wait to the group of its operation.</summary>
    public void Add(string group, WaitModel model) => _members[group].Waits.Add(model);

    public EquatableArray<GroupModel> Bind() =>
        _members.Select(entry => Bind(entry.Key, entry.Value)).ToEquatableArray();

    private Members In(string group, Declaration owner)
    {
        if (!_members.TryGetValue(group, out Members? members))
            _members.Add(group, members = new Members());
        members.Files.Add(owner.File);
        members.Files.UnionWith(owner.AddedBy);
        return members;
    }

    private GroupModel Bind(string name, Members members) => new(
        name,
        groups.DocOf(name),
        members.Files.ToEquatableArray(),
        members.Enums.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
        members.Types.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
        members.Operations.OrderBy(model => model.Id, StringComparer.Ordinal).ToEquatableArray())
    {
        Callbacks = members.Callbacks.OrderBy(model => model.Id, StringComparer.Ordinal).ToEquatableArray(),
        Waits = members.Waits.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
    };

    private sealed class Members
    {
        public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

        public List<EnumModel> Enums { get; } = [];

        public List<TypeModel> Types { get; } = [];

        public List<OperationModel> Operations { get; } = [];

        public List<CallbackModel> Callbacks { get; } = [];

        public List<WaitModel> Waits { get; } = [];
    }
}
